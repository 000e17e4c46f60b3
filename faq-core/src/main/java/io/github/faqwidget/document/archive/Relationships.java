package io.github.faqwidget.document.archive;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What a part of an office document refers to. Not thread-safe. */
public final class Relationships extends DefaultHandler {

  private record Target(String kind, String target, boolean external) {}

  private final String part;
  private final Map<String, Target> targets = new LinkedHashMap<>();

  private Relationships(String part) {
    this.part = part;
  }

  /** Those of a part; of the document itself for the empty name. */
  public static Relationships of(OfficeArchive archive, String part) {
    int slash = part.lastIndexOf('/') + 1;
    Relationships relationships = new Relationships(part);
    archive.read(part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels", relationships);
    return relationships;
  }

  @Override
  public void startElement(String space, String name, String qualified, Attributes attributes) {
    String id = attributes.getValue("Id");
    String target = attributes.getValue("Target");
    String type = attributes.getValue("Type");
    if (name.equals("Relationship") && id != null && target != null && type != null) {
      targets.putIfAbsent(id, new Target(type.substring(type.lastIndexOf('/') + 1), target,
          "External".equals(attributes.getValue("TargetMode"))));
    }
  }

  /** The first part of a kind: the last word of its type. */
  public Optional<String> target(String kind) {
    return targets.values().stream().filter(target -> target.kind().equals(kind) && !target.external()).findFirst()
        .map(target -> resolved(target.target()));
  }

  /** Whether a relationship is of a kind; one that is not there is none. */
  public boolean isKind(String id, String kind) {
    return targets.containsKey(id) && targets.get(id).kind().equals(kind);
  }

  /** The part that a relationship leads to; empty where it leads to none. */
  public Optional<String> part(String id) {
    return Optional.ofNullable(targets.get(id)).filter(target -> !target.external())
        .map(target -> resolved(target.target()));
  }

  /** The address outside of the document that a relationship leads to. */
  public Optional<String> address(String id) {
    return Optional.ofNullable(targets.get(id)).filter(Target::external).map(Target::target);
  }

  private String resolved(String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    Deque<String> path = new ArrayDeque<>();
    String folder = part.substring(0, part.lastIndexOf('/') + 1);
    for (String step : (folder + target).split("/")) {
      if (step.equals("..")) {
        path.pollLast();
      } else if (!step.equals(".") && !step.isEmpty()) {
        path.addLast(step);
      }
    }
    return String.join("/", path);
  }
}
