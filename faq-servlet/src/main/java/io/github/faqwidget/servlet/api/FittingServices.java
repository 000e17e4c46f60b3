package io.github.faqwidget.servlet.api;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.glassfish.jersey.internal.ServiceFinder;

/**
 * Finds Jersey's services for a Jersey that came with this jar. A server with a Jersey of its own lists
 * services for that one, which are of other classes by the same names; Jersey would end the start on the
 * first.
 */
final class FittingServices extends ServiceFinder.ServiceIteratorProvider {

  private FittingServices() {}

  /** Makes Jersey use it, unless Jersey is the server's and serves others as well. */
  static void install() {
    if (ServiceFinder.class.getClassLoader() == FittingServices.class.getClassLoader()) {
      ServiceFinder.setIteratorProvider(new FittingServices());
    }
  }

  @Override
  public <T> Iterator<T> createIterator(
      Class<T> service, String name, ClassLoader loader, boolean ignoreMissing) {
    return fitting(service, loader).stream().map(ServiceLoader.Provider::get).iterator();
  }

  @Override
  public <T> Iterator<Class<T>> createClassIterator(
      Class<T> service, String name, ClassLoader loader, boolean ignoreMissing) {
    return fitting(service, loader).stream().map(FittingServices::<T>type).iterator();
  }

  private static <T> List<ServiceLoader.Provider<T>> fitting(Class<T> service, ClassLoader loader) {
    List<ServiceLoader.Provider<T>> found = new ArrayList<>();
    Iterator<ServiceLoader.Provider<T>> listed = ServiceLoader.load(service, loader).stream().iterator();
    while (true) {
      try {
        if (!listed.hasNext()) {
          return found;
        }
        found.add(listed.next());
      } catch (ServiceConfigurationError otherJersey) {
        continue;
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static <T> Class<T> type(ServiceLoader.Provider<T> provider) {
    return (Class<T>) provider.type();
  }
}
