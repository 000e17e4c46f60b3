package io.github.faqwidget.servlet;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** Takes the processor time of each request, in the thread that answers it. */
final class RequestCost extends ValveBase {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private volatile long latest;

  RequestCost() {
    super(true);
  }

  long latest() {
    return latest;
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    long start = THREADS.getCurrentThreadCpuTime();
    try {
      getNext().invoke(request, response);
    } finally {
      latest = THREADS.getCurrentThreadCpuTime() - start;
    }
  }
}
