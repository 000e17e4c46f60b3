package io.github.faqwidget.servlet.registry;

import io.github.faqwidget.entry.FaqCatalog;
import io.github.faqwidget.search.FaqSearcher;
import io.github.faqwidget.servlet.metrics.Metrics;
import jakarta.servlet.ServletContext;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The catalogs of a web application: those in service, and those that could not be loaded. Thread-safe.
 * Nobody gets hold of a searcher beyond {@link #use}: so a new version can take an old one's place at any
 * time, and the old one is closed behind its last query.
 */
public final class CatalogRegistry implements AutoCloseable {

  /**
   * A version of a catalog that is in service.
   *
   * @param rowProblems how many problems its files' rows have
   * @param since when it was loaded
   */
  public record Loaded(FaqCatalog catalog, int rowProblems, Instant since) {

    static Loaded now(FaqCatalog catalog, int rowProblems) {
      return new Loaded(catalog, rowProblems, Instant.now());
    }
  }

  /**
   * How a catalog fares.
   *
   * @param loaded the version in service; null where there is none
   * @param error why the files as they are now can't be served, for anyone to read; null where they are
   */
  public record Status(String id, @Nullable Loaded loaded, @Nullable String error) {}

  private static final Logger LOG = System.getLogger(CatalogRegistry.class.getName());

  private record Place(@Nullable SearcherLease open, @Nullable String error) {

    @Nullable Loaded loaded() {
      return open == null ? null : open.loaded();
    }
  }

  private static final Duration BETWEEN_LOOKS_AT_SERVED = Duration.ofSeconds(1);
  private static final Duration BETWEEN_LOOKS_AT_THE_CLOCK = Duration.ofSeconds(30);
  private static final Place EMPTY = new Place(null, null);

  private final ConcurrentNavigableMap<String, Place> places = new ConcurrentSkipListMap<>();
  private final List<PollingThread> polling = new CopyOnWriteArrayList<>();
  private boolean watchesClock;

  /** The catalogs of a web application. */
  public static CatalogRegistry of(ServletContext context) {
    return (CatalogRegistry) context.getAttribute(CatalogRegistry.class.getName());
  }

  /**
   * Loads the catalogs of the WAR, or those of a folder as often as they change there; to be called once.
   *
   * @param folder the folder with one folder per catalog; null for those inside the WAR
   * @param interval how long to wait between two looks at the folder; zero: only now
   * @throws UncheckedIOException when the folder can't be listed
   */
  public void open(ServletContext context, @Nullable Path folder, Duration interval, Metrics metrics) {
    CatalogLoader loader = new CatalogLoader(this, metrics);
    CatalogVersions versions = CatalogVersions.of(context).orElse(null);
    if (versions == null) {
      load(context, folder, interval, loader);
    } else {
      ServedPoller served = new ServedPoller(versions, this, loader);
      load(context, folder, interval, new OfferingIntake(versions, this, loader));
      served.look();
      polling.add(PollingThread.start(served::look, BETWEEN_LOOKS_AT_SERVED));
    }
    if (inService().isEmpty()) {
      LOG.log(Level.WARNING, "No catalog could be loaded from "
          + (folder == null ? CatalogSource.IN_WAR + " of the WAR" : folder));
    }
  }

  private void load(ServletContext context, @Nullable Path folder, Duration interval, CatalogIntake intake) {
    if (folder == null) {
      CatalogSource.inWar(context).forEach(intake::load);
      return;
    }
    DirectoryPoller poller = new DirectoryPoller(folder, this, intake);
    poller.open();
    if (!interval.isZero()) {
      polling.add(PollingThread.start(poller::look, interval));
    }
  }

  /** The catalogs that can be searched, in the order of their ids. */
  public List<FaqCatalog> inService() {
    return all().stream().map(Status::loaded).filter(Objects::nonNull).map(Loaded::catalog).toList();
  }

  /** All catalogs, in the order of their ids. */
  public List<Status> all() {
    return places.entrySet().stream()
        .map(place -> new Status(place.getKey(), place.getValue().loaded(), place.getValue().error()))
        .toList();
  }

  /** Whether there are files of a catalog, in service or not. */
  public boolean has(String id) {
    return places.containsKey(id);
  }

  /**
   * Asks a catalog's searcher, which stays open meanwhile.
   *
   * @return the answer; empty when no such catalog is in service
   */
  public <T> Optional<T> use(String id, Function<FaqSearcher, T> question) {
    Optional<T> answer = Optional.empty();
    for (SearcherLease open = open(id); answer.isEmpty() && open != null; open = open(id)) {
      // Empty when another version took its place just now: that one is asked next.
      answer = open.use(question);
    }
    return answer;
  }

  /** What the version of a catalog that is in service is called; empty where none is. */
  public Optional<String> version(String id) {
    return loaded(id).map(it -> it.catalog().version());
  }

  /** What changes with every version, and with the day from or until which entries are public; empty where none is served. */
  public Optional<String> edition(String id) {
    return loaded(id).map(it -> it.catalog().version() + " " + it.since());
  }

  /** The version of a catalog that is in service. */
  Optional<Loaded> loaded(String id) {
    return Optional.ofNullable(open(id)).map(SearcherLease::loaded);
  }

  /** Why a catalog's files can't be served; null where they are. */
  @Nullable String error(String id) {
    return places.getOrDefault(id, EMPTY).error();
  }

  /** Looks at the clock from now on; a catalog whose entries are public on some days only needs it. */
  synchronized void watchClock(Runnable look) {
    if (!watchesClock) {
      watchesClock = true;
      polling.add(PollingThread.start(look, BETWEEN_LOOKS_AT_THE_CLOCK));
    }
  }

  /** Puts a version into service, and the one before out of it. */
  void serve(String id, SearcherLease next) {
    retire(places.put(id, new Place(next, null)));
  }

  /** Notes why a catalog's files can't be served, or with null that they are; what is in service stays. */
  void note(String id, @Nullable String error) {
    places.compute(id, (any, place) -> new Place(place == null ? null : place.open(), error));
  }

  /** Forgets a catalog whose files are gone. */
  void remove(String id) {
    retire(places.remove(id));
  }

  /** Ends the polling, and takes all catalogs out of service. */
  @Override
  public void close() {
    polling.forEach(PollingThread::close);
    List.copyOf(places.keySet()).forEach(this::remove);
  }

  private @Nullable SearcherLease open(String id) {
    return places.getOrDefault(id, EMPTY).open();
  }

  private static void retire(@Nullable Place place) {
    if (place != null && place.open() != null) {
      place.open().retire();
    }
  }
}
