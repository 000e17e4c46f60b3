package io.github.faqwidget.entry;

import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a catalog says about itself.
 *
 * @param title the table's title, possibly empty
 * @param updated when the office last changed the table, as precisely as it says: ISO 8601
 *     {@code 2024}, {@code 2024-01} or {@code 2024-01-15}; null where it does not say
 * @param manual the http or https address of the manual; null where there is none
 * @param contact whom to ask when no entry helps
 * @param language the language of the entries, a BCP 47 tag such as {@code ja}
 */
public record CatalogInfo(
    String title, @Nullable String updated, @Nullable String manual, Contact contact, String language) {

  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  /**
   * Whom to ask when no entry helps; every part may be missing.
   *
   * @param name the office's name
   * @param mail its mail address
   * @param phone its telephone number as people there write it
   * @param url its http or https page
   * @param notice what readers are to leave out of what they write to it
   */
  public record Contact(
      @Nullable String name, @Nullable String mail, @Nullable String phone, @Nullable String url,
      @Nullable String notice) {

    /** Nobody in particular. */
    public static final Contact NONE = new Contact(null, null, null, null, null);
  }

  public CatalogInfo {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(contact, "contact");
    Objects.requireNonNull(language, "language");
    if (updated != null && !DATE.matcher(updated).matches()) {
      throw new IllegalArgumentException("Not an ISO 8601 year, month or day: " + updated);
    }
  }
}
