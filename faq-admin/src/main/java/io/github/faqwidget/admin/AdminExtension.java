package io.github.faqwidget.admin;

import io.github.faqwidget.admin.api.Admin;
import io.github.faqwidget.admin.store.Drivers;
import io.github.faqwidget.servlet.FaqExtension;
import io.github.faqwidget.servlet.events.EventReceiver;
import io.github.faqwidget.servlet.feedback.FeedbackReceiver;
import io.github.faqwidget.servlet.registry.CatalogVersions;
import io.github.faqwidget.servlet.settings.Settings;
import jakarta.servlet.ServletContext;

/** Starts editing where the settings name a store; without one, everything is as if this library were not there. */
public final class AdminExtension implements FaqExtension {

  @Override
  public AutoCloseable start(ServletContext context, Settings settings) {
    if (settings.editing().store().isEmpty()) {
      return () -> { };
    }
    Admin admin = Admin.start(settings, FeedbackReceiver.of(context));
    context.setAttribute(Admin.class.getName(), admin);
    context.setAttribute(CatalogVersions.class.getName(), admin.catalogVersions());
    admin.events().ifPresent(events -> {
      context.setAttribute(EventReceiver.class.getName(), events);
      context.setAttribute(FeedbackReceiver.class.getName(), events);
    });
    return () -> {
      admin.close();
      Drivers.forget(context.getClassLoader());
    };
  }
}
