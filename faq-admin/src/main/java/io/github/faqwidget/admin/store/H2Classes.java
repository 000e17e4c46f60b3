package io.github.faqwidget.admin.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Driver;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The classes of the H2 that this jar brings, in a loader of their own: some servers have an older H2 that every application
 * sees first. Not thread-safe.
 */
final class H2Classes implements AutoCloseable {

  private @Nullable Path jar;
  private @Nullable URLClassLoader loader;

  Driver driver() {
    try {
      return (Driver) loader().loadClass("org.h2.Driver").getConstructor().newInstance();
    } catch (IOException e) {
      throw new UncheckedIOException("The embedded database can't be unpacked", e);
    } catch (ClassNotFoundException | NoSuchMethodException | InstantiationException | IllegalAccessException
        | InvocationTargetException e) {
      throw new IllegalStateException("The embedded database has no driver", e);
    }
  }

  private URLClassLoader loader() throws IOException {
    URLClassLoader known = loader;
    if (known != null) {
      return known;
    }
    Path copy = Files.createTempFile("faq-h2-", ".jar");
    jar = copy;
    try (InputStream in = Objects.requireNonNull(H2Classes.class.getResourceAsStream("h2.jar"), "h2.jar")) {
      Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
    }
    URLClassLoader made = new URLClassLoader(new URL[] {copy.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
    loader = made;
    return made;
  }

  @Override
  public void close() {
    try {
      if (loader != null) {
        loader.close();
      }
      if (jar != null) {
        Files.deleteIfExists(jar);
      }
    } catch (IOException e) {
      System.getLogger(H2Classes.class.getName())
          .log(System.Logger.Level.DEBUG, "A copy of the embedded database's jar stays in the folder for such files", e);
    }
  }
}
