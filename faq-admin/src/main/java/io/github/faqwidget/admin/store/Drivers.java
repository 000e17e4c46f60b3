package io.github.faqwidget.admin.store;

import java.lang.System.Logger.Level;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * The JDBC drivers that came with a web application. The JDK keeps every driver that was ever loaded, and with it all
 * classes of the application.
 */
public final class Drivers {

  private Drivers() {}

  /** Makes the JDK forget the drivers that a loader loaded by itself; those of the server or of others stay. */
  public static void forget(ClassLoader loader) {
    List<Driver> own = DriverManager.drivers().filter(it -> it.getClass().getClassLoader() == loader).toList();
    for (Driver driver : own) {
      try {
        DriverManager.deregisterDriver(driver);
      } catch (SQLException e) {
        System.getLogger(Drivers.class.getName()).log(Level.WARNING, "A driver stays registered: " + driver.getClass(), e);
      }
    }
  }
}
