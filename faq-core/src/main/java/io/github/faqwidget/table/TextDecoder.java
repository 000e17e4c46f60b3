package io.github.faqwidget.table;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decodes a file's bytes, strictly: a file in another encoding than told is refused, never garbled. Without
 * being told it goes by the byte order mark, then takes bytes with NUL for UTF-16, then tries UTF-8 and
 * CP932.
 */
record TextDecoder(@Nullable Charset charset) {

  private static final Charset CP932 = Charset.forName("windows-31j");
  private static final Map<Charset, byte[]> MARKS = Map.of(
      StandardCharsets.UTF_8, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
      StandardCharsets.UTF_16LE, new byte[] {(byte) 0xFF, (byte) 0xFE},
      StandardCharsets.UTF_16BE, new byte[] {(byte) 0xFE, (byte) 0xFF});

  String decode(String file, byte[] content) {
    if (charset == null) {
      return detect(file, content);
    }
    String text = decode(content, charset);
    if (text == null) {
      throw new FaqTableException(file, "文字コード" + charset + "で読めません。設定かファイルの文字コードを直してください。",
          "It is not in the encoding " + charset + ". Set another one, or save the file in it.");
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static String detect(String file, byte[] content) {
    for (Map.Entry<Charset, byte[]> mark : MARKS.entrySet()) {
      int length = mark.getValue().length;
      if (content.length >= length && Arrays.equals(content, 0, length, mark.getValue(), 0, length)) {
        byte[] unmarked = Arrays.copyOfRange(content, length, content.length);
        return readable(file, decode(unmarked, mark.getKey()));
      }
    }
    if (contains(content, 0)) {
      return readable(file, decode(content, byteOrder(content)));
    }
    String utf8 = decode(content, StandardCharsets.UTF_8);
    return utf8 == null ? readable(file, decode(content, CP932)) : utf8;
  }

  /** Whichever order makes more line ends and tabs of the bytes. */
  private static Charset byteOrder(byte[] content) {
    int balance = 0;
    for (int i = 0; i + 1 < content.length; i += 2) {
      balance += isBreak(content[i], content[i + 1]) ? 1 : 0;
      balance -= isBreak(content[i + 1], content[i]) ? 1 : 0;
    }
    return balance < 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
  }

  private static boolean isBreak(byte high, byte low) {
    return high == 0 && (low == '\n' || low == '\t' || low == ',');
  }

  private static boolean contains(byte[] content, int value) {
    for (byte b : content) {
      if (b == value) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable String decode(byte[] content, Charset charset) {
    try {
      CharBuffer text = charset.newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(content));
      return text.toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static String readable(String file, @Nullable String text) {
    if (text == null || text.indexOf('\0') >= 0) {
      throw new FaqTableException(file, "文字コードが分かりません。UTF-8で保存し直してください。",
          "Its encoding is unknown. Save it as UTF-8 text.");
    }
    return text;
  }
}
