package io.github.faqwidget.admin.store;

import java.time.Duration;

/** Writes into a store until it is killed, and says after each write that it is kept. */
final class StoreWriter {

  private static final int MOST = 100_000;

  private StoreWriter() {}

  public static void main(String[] arguments) {
    try (Store store = Store.open(arguments[0], Duration.ofSeconds(60))) {
      for (int i = 0; i < MOST; i++) {
        String name = arguments[1] + "-" + i;
        store.run(sql -> sql.change("INSERT INTO secret VALUES (?, ?)", name, "x".repeat(100)));
        System.out.println("kept " + name + ".");
      }
    }
  }
}
