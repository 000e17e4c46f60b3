import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/**
 * Rewrites scripts in place by terser: it lets inner functions use the names of outer ones again, which Closure does not,
 * and what repeats compresses better.
 */
class ShortNames {

  private static final String RENAME = """
      Terser.minify(code, {module, compress: {ecma: 2020, passes: 2}, format: {ecma: 2020}})
          .then(result => { renamed = result.code; }, error => { failure = String(error); });""";

  public static void main(String[] args) throws IOException {
    try (Context context = Context.newBuilder("js").option("engine.WarnInterpreterOnly", "false").build();
        Reader terser = new InputStreamReader(
            ShortNames.class.getResourceAsStream("/META-INF/resources/_static/terser/" + args[0] + "/dist/bundle.min.js"),
            StandardCharsets.UTF_8)) {
      context.eval("js", "var sourceMap = {}, renamed, failure;");
      context.eval(Source.newBuilder("js", terser, "terser").build());
      Path script = Path.of(args[1]);
      Value globals = context.getBindings("js");
      globals.putMember("code", Files.readString(script));
      globals.putMember("module", script.endsWith("faq-panel.js"));
      context.eval("js", RENAME);
      if (!globals.getMember("failure").isNull()) {
        throw new IllegalStateException(script + ": " + globals.getMember("failure"));
      }
      Files.writeString(script, globals.getMember("renamed").asString());
    }
  }
}
