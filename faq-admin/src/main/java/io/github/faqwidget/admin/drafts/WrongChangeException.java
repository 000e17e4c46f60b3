package io.github.faqwidget.admin.drafts;

/** A change that can't be made; the message says why and how to mend it. */
public final class WrongChangeException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String member;

  WrongChangeException(String member, String rule) {
    super(member + " " + rule);
    this.member = member;
  }

  /** The member of the change that is wrong. */
  public String member() {
    return member;
  }
}
