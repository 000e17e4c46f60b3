package io.github.faqwidget.admin.versions;

/** Another version went into service meanwhile. */
public final class ConflictException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String served;

  ConflictException(String served) {
    super("Version " + served + " went into service meanwhile");
    this.served = served;
  }

  /** The version in service. */
  public String served() {
    return served;
  }
}
