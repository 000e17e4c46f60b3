package io.github.faqwidget.servlet.http;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holds the body back until its headers are known. Nothing is sent meanwhile: neither a flush nor an error
 * page of the server, and no length, which compression changes.
 */
final class BufferedResponse extends HttpServletResponseWrapper {

  /** The body and the status decide on these, once both are known. */
  private static final Set<String> HELD_BACK = Set.of("content-length", "transfer-encoding");

  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private @Nullable Body ready;
  private final ServletOutputStream stream = new BodyStream();
  /** Null until somebody writes characters, which costs large buffers. */
  private @Nullable PrintWriter writer;

  BufferedResponse(HttpServletResponse response) {
    super(response);
  }

  /** What was written, or what it was filled with. */
  Body body() {
    flushBuffer();
    return ready == null ? new Body(body.toByteArray()) : ready;
  }

  /** Takes a body that was written before. */
  void fill(Body written) {
    ready = written;
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return stream;
  }

  @Override
  public PrintWriter getWriter() {
    if (writer == null) {
      writer = new PrintWriter(stream, false, StandardCharsets.UTF_8);
    }
    return writer;
  }

  @Override
  public void sendError(int status) {
    resetBuffer();
    setStatus(status);
  }

  @Override
  public void sendError(int status, String message) {
    sendError(status);
  }

  @Override
  public void flushBuffer() {
    if (writer != null) {
      writer.flush();
    }
  }

  @Override
  public boolean isCommitted() {
    return false;
  }

  @Override
  public void resetBuffer() {
    flushBuffer();
    body.reset();
    ready = null;
  }

  /** Drops the body only: the headers are those of the filters, which hold for every answer. */
  @Override
  public void reset() {
    resetBuffer();
    setStatus(SC_OK);
  }

  @Override
  public void setContentLength(int length) {}

  @Override
  public void setContentLengthLong(long length) {}

  @Override
  public void setHeader(String name, String value) {
    if (!heldBack(name)) {
      super.setHeader(name, value);
    }
  }

  @Override
  public void addHeader(String name, String value) {
    if (!heldBack(name)) {
      super.addHeader(name, value);
    }
  }

  @Override
  public void setIntHeader(String name, int value) {
    setHeader(name, Integer.toString(value));
  }

  @Override
  public void addIntHeader(String name, int value) {
    addHeader(name, Integer.toString(value));
  }

  private static boolean heldBack(String name) {
    return HELD_BACK.stream().anyMatch(name::equalsIgnoreCase);
  }

  private final class BodyStream extends ServletOutputStream {

    @Override
    public void write(int unit) {
      body.write(unit);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      body.write(bytes, offset, length);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new IllegalStateException("Answers are written at once");
    }
  }
}
