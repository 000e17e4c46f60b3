import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;

/** Prints a file's hash as the attribute {@code integrity} of a script tag has it. Run by the build, from its source. */
public final class Integrity {

  private Integrity() {}

  public static void main(String[] arguments) throws Exception {
    byte[] hash = MessageDigest.getInstance("SHA-384").digest(Files.readAllBytes(Path.of(arguments[0])));
    System.out.print("sha384-" + Base64.getEncoder().encodeToString(hash));
  }
}
