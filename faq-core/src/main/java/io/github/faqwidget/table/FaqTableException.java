package io.github.faqwidget.table;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file that cannot be read as a whole. Its message, in Japanese and then English, names the file, the line
 * where one is known, and says what to do.
 */
public final class FaqTableException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** Says what is wrong with a file and how to mend it, in Japanese and in English. */
  public FaqTableException(String file, String japanese, String english) {
    this(file, japanese, english, null);
  }

  /** As above, because of another exception. */
  public FaqTableException(String file, String japanese, String english, @Nullable Throwable cause) {
    super(Objects.requireNonNull(file, "file") + ": " + japanese + " / " + english, cause);
  }
}
