package io.github.faqwidget.load;

import io.github.faqwidget.catalog.CatalogFiles;
import io.github.faqwidget.catalog.FaqCatalogReader;
import io.github.faqwidget.entry.FaqEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.solr.client.solrj.SolrClient;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.client.solrj.embedded.EmbeddedSolrServer;
import org.apache.solr.common.SolrInputDocument;
import org.apache.solr.embedded.JettyConfig;
import org.apache.solr.embedded.JettySolrRunner;

/** Solr over its own Jetty, each of its cores with the rows of a catalog; a process of its own. */
final class SolrNode {

  private SolrNode() {}

  /** Takes Solr's home with the cores in it, a port, and the folder of the catalog. */
  public static void main(String[] arguments) throws Exception {
    JettyConfig configuration =
        JettyConfig.builder().setPort(Integer.parseInt(arguments[1])).setContext("/solr").build();
    JettySolrRunner solr = new JettySolrRunner(arguments[0], configuration);
    solr.start();
    List<SolrInputDocument> rows =
        FaqCatalogReader.read(CatalogFiles.ofFolder(Path.of(arguments[2]))).catalog().entries().stream()
            .map(SolrNode::row)
            .toList();
    for (String core : solr.getCoreContainer().getAllCoreNames()) {
      index(rows, new EmbeddedSolrServer(solr.getCoreContainer(), core));
    }
  }

  private static SolrInputDocument row(FaqEntry entry) {
    SolrInputDocument row = new SolrInputDocument();
    row.addField("number", entry.number());
    row.addField("question", entry.question().text());
    row.addField("answer", entry.answer().text());
    row.addField("note", entry.note().text());
    return row;
  }

  private static void index(List<SolrInputDocument> rows, SolrClient core)
      throws IOException, SolrServerException {
    core.add(rows);
    core.commit();
  }
}
