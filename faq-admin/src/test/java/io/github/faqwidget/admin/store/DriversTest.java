package io.github.faqwidget.admin.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Driver;
import java.sql.DriverManager;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The drivers of databases")
class DriversTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @TempDir
  private Path folder;

  @Test
  void that_came_with_an_application_are_forgotten_with_it_and_no_others() {
    Store.open(folder.toString(), PATIENCE).close();
    assertThat(DriverManager.drivers()).anyMatch(DriversTest::isOurs);

    Drivers.forget(new ClassLoader() { });
    assertThat(DriverManager.drivers()).anyMatch(DriversTest::isOurs);

    Drivers.forget(DriversTest.class.getClassLoader());
    assertThat(DriverManager.drivers()).noneMatch(DriversTest::isOurs);
    try (Store again = Store.open(folder.toString(), PATIENCE)) {
      assertThat(again.isUp()).isTrue();
    }
  }

  private static boolean isOurs(Driver driver) {
    return driver.getClass().getClassLoader() == DriversTest.class.getClassLoader();
  }
}
