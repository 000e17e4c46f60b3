package io.github.faqwidget.admin.api;

import io.github.faqwidget.admin.accounts.Accounts;
import io.github.faqwidget.admin.accounts.SignIn;
import io.github.faqwidget.admin.audit.AuditLog;
import io.github.faqwidget.admin.drafts.Drafts;
import io.github.faqwidget.admin.drafts.OpenVersions;
import io.github.faqwidget.admin.events.EventLog;
import io.github.faqwidget.admin.events.Reports;
import io.github.faqwidget.admin.store.Store;
import io.github.faqwidget.admin.versions.StoredVersions;
import io.github.faqwidget.admin.versions.Versions;
import io.github.faqwidget.servlet.feedback.FeedbackReceiver;
import io.github.faqwidget.servlet.registry.CatalogVersions;
import io.github.faqwidget.servlet.settings.Settings;
import jakarta.servlet.ServletContext;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All that editing needs, open from the start of the application to its end. */
public final class Admin implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Store store;
  private final Accounts accounts;
  private final SignIn signIn;
  private final Versions versions;
  private final Drafts drafts;
  private final AuditLog audit;
  private final Reports reports;
  private final OpenVersions openVersions = new OpenVersions();
  private final @Nullable EventLog events;

  private Admin(Store store, Settings settings, FeedbackReceiver feedback) {
    this.store = store;
    accounts = new Accounts(store);
    signIn = new SignIn(store, accounts, settings);
    versions = new Versions(store);
    drafts = new Drafts(store, versions);
    audit = new AuditLog(store);
    reports = new Reports(store);
    Settings.Editing editing = settings.editing();
    events = editing.events() ? new EventLog(store, editing.clients(), editing.days(), feedback) : null;
  }

  /**
   * Opens the store that the settings name.
   *
   * @param feedback gets readers' feedback as well
   * @throws IllegalArgumentException when the setting names none; the message says how to mend it
   */
  public static Admin start(Settings settings, FeedbackReceiver feedback) {
    try {
      return new Admin(Store.open(settings.editing().store(), PATIENCE), settings, feedback);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("The setting faq.store (FAQ_STORE) " + e.getMessage(), e);
    }
  }

  /** That of an application; empty where it has no store. */
  static Optional<Admin> of(ServletContext context) {
    return Optional.ofNullable((Admin) context.getAttribute(Admin.class.getName()));
  }

  public CatalogVersions catalogVersions() {
    return new StoredVersions(store, versions);
  }

  /** Where events go; empty where none are kept. */
  public Optional<EventLog> events() {
    return Optional.ofNullable(events);
  }

  Accounts accounts() {
    return accounts;
  }

  SignIn signIn() {
    return signIn;
  }

  Versions versions() {
    return versions;
  }

  Drafts drafts() {
    return drafts;
  }

  OpenVersions openVersions() {
    return openVersions;
  }

  AuditLog audit() {
    return audit;
  }

  Reports reports() {
    return reports;
  }

  Store store() {
    return store;
  }

  @Override
  public void close() {
    if (events != null) {
      events.close();
    }
    openVersions.close();
    store.close();
  }
}
