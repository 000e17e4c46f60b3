package io.github.faqwidget.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a file holds, reading it ends in entries, problems or the reader's own exception, and soon. */
class TableFuzzTest {

  private static final Path SAMPLE =
      Path.of("../sample-war/src/main/webapp/WEB-INF/catalogs/m365-mfa/table.txt");
  private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE,
      StandardCharsets.UTF_16BE, StandardCharsets.UTF_16, Charset.forName("windows-31j"));

  @Property
  void anyBytes(@ForAll("bytes") byte[] content) {
    BoundedReading.of("table.txt", content);
  }

  @Property
  void anyCells(@ForAll("texts") String text, @ForAll("encodings") Charset encoding) {
    BoundedReading.of("table.csv", text.getBytes(encoding));
  }

  /** What takes twice as long for each character more would not end. */
  @Property
  void aCellThatGoesOnAndOn(@ForAll("repeated") String part) {
    String cell = part.repeat(1_000_000 / part.length());
    String longest = cell.substring(0, 32_000);
    for (String rows : List.of(cell + "\t答え\n" + cell, "問い\t" + longest + "\n")) {
      BoundedReading.of("table.txt", ("質問\t回答\n" + rows).getBytes(StandardCharsets.UTF_8));
    }
  }

  @Property
  void aTextThatWasDamaged(@ForAll("damages") List<UnaryOperator<byte[]>> damages) throws IOException {
    BoundedReading.of("table.txt", damaged(Files.readAllBytes(SAMPLE), damages));
  }

  @Property
  void aWorkbookThatWasDamaged(@ForAll("damages") List<UnaryOperator<byte[]>> damages) throws IOException {
    BoundedReading.of("table.xlsx", damaged(Workbooks.zip(parts()), damages));
  }

  /** The archive is whole, so the damage gets as far as the library that reads the sheets. */
  @Property
  void aPartOfAWorkbookThatWasDamaged(@ForAll("partNames") String part,
      @ForAll("damages") List<UnaryOperator<byte[]>> damages) throws IOException {
    Map<String, String> parts = parts();
    parts.computeIfPresent(part, (name, xml) -> new String(
        damaged(xml.getBytes(StandardCharsets.ISO_8859_1), damages), StandardCharsets.ISO_8859_1));
    BoundedReading.of("table.xlsx", Workbooks.zip(parts));
  }

  @Provide
  Arbitrary<String> repeated() {
    return Arbitraries.of("1. ", "(", ")", "「", "【", "【手順1", "※", "・", "①", "→", "http://a.b/", "(1)",
        "No.24", "\"", "\"\"", ",", "ｱ", "a ", "あ", "1", "..", "：");
  }

  @Provide
  Arbitrary<byte[]> bytes() {
    return Arbitraries.bytes().array(byte[].class).ofMaxSize(2_000);
  }

  @Provide
  Arbitrary<Charset> encodings() {
    return Arbitraries.of(ENCODINGS);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> cell = Arbitraries.oneOf(
        Arbitraries.of("項番", "問い合わせ", "回答", "備考", "No.", "Question", "Answer", "1", "No.2", "３番", "\"",
            "\"\"", "\"a", "a\"", "【手順1】", "No.24参照", "1. 開く\n2. 押す", "①→②", "（", "\r", "\uFEFF", "\0",
            "https://", "～"),
        Arbitraries.strings().all().ofMaxLength(20),
        Arbitraries.of("1. ", "(", "「", "※", "・", "http://a.b/")
            .flatMap(it -> Arbitraries.of(300, 8_000).map(it::repeat)));
    Arbitrary<String> separator = Arbitraries.of("\t", ",", ";", "\n", "\r\n", "\r", "\"", "\",\"");
    Arbitrary<String> body = Combinators.combine(cell, separator).as(String::concat)
        .list().ofMaxSize(60).map(it -> String.join("", it));
    return Combinators.combine(
        Arbitraries.of("", "No.\t質問\t回答\n", "項番,問い合わせ,回答,備考\n", "質問;回答\r\n", "\"質問\"\t\"回答\"\n"), body)
        .as(String::concat);
  }

  @Provide
  Arbitrary<String> partNames() {
    return Arbitraries.of(parts().keySet());
  }

  @Provide
  Arbitrary<List<UnaryOperator<byte[]>>> damages() {
    Arbitrary<Double> place = Arbitraries.doubles().between(0, 1);
    Arbitrary<byte[]> put = Arbitraries.oneOf(bytes().filter(it -> it.length < 20),
        Arbitraries.of("\t", "\n", "\"", ",", "<", ">", "&", "&#0;", "]]>", "0", "-1", "99999999999", "1e999",
            "2147483647", "r=\"XFD1048576\"", "t=\"s\"", "<row r=\"1\">", "</row>", "<!--", "PK\3\4", "\0",
            "\uFEFF", "項番\t問い合わせ\t回答\n").map(it -> it.getBytes(StandardCharsets.UTF_8)));
    return Combinators.combine(place, place, put, Arbitraries.of(Damage.values()))
        .as((from, to, bytes, damage) -> damage.at(from, to, bytes))
        .list().ofMinSize(1).ofMaxSize(6);
  }

  /** What may befall a file. */
  private enum Damage {
    PUT, REPLACE, DELETE, REPEAT;

    UnaryOperator<byte[]> at(double start, double end, byte[] bytes) {
      return content -> {
        int from = (int) (Math.min(start, end) * content.length);
        int length = (int) (Math.abs(end - start) * Math.min(content.length - from, 400));
        byte[] stretch = Arrays.copyOfRange(content, from, from + length);
        byte[] middle = switch (this) {
          case PUT -> joined(bytes, stretch);
          case REPLACE -> bytes;
          case DELETE -> new byte[0];
          case REPEAT -> joined(stretch, stretch, stretch);
        };
        byte[] rest = Arrays.copyOfRange(content, from + length, content.length);
        return joined(Arrays.copyOf(content, from), middle, rest);
      };
    }
  }

  private static byte[] damaged(byte[] content, List<UnaryOperator<byte[]>> damages) {
    return damages.stream().reduce(UnaryOperator.identity(), (one, other) -> it -> other.apply(one.apply(it)))
        .apply(content);
  }

  private static byte[] joined(byte[]... pieces) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    Arrays.stream(pieces).forEach(all::writeBytes);
    return all.toByteArray();
  }

  private static Map<String, String> parts() {
    return Workbooks.parts("""
        <row r="1"><c r="A1" t="inlineStr"><is><t>No.</t></is></c>
        <c r="B1" t="inlineStr"><is><t>質問</t></is></c><c r="C1" t="inlineStr"><is><t>回答</t></is></c></row>
        <row r="2"><c r="A2"><v>1</v></c><c r="B2" t="s"><v>0</v></c><c r="C2" s="1"><v>45306</v></c></row>
        <row r="3"><c r="A3"><v>2</v></c><c r="B3"><f>A3*2</f><v>4</v></c><c r="C3" t="b"><v>1</v></c></row>
        """);
  }
}
