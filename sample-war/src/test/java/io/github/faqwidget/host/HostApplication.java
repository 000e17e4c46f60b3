package io.github.faqwidget.host;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Takes every resource that its server finds in the WAR, as most applications do. */
@ApplicationPath("api")
public class HostApplication extends Application {}
