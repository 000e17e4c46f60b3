package io.github.faqwidget.document.archive;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.XMLFilterImpl;

/** Reads XML that may be hostile: without document types, so without entities of its own or elsewhere. */
final class SafeXml {

  private SafeXml() {}

  static void parse(InputStream bytes, DefaultHandler handler, ZipBombGuard guard)
      throws IOException, SAXException {
    Depth depth = new Depth(reader(), guard);
    depth.setContentHandler(handler);
    depth.setErrorHandler(handler);
    depth.parse(new InputSource(bytes));
  }

  private static XMLReader reader() throws SAXException {
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newSAXParser().getXMLReader();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("Every Java reads XML", e);
    }
  }

  private static final class Depth extends XMLFilterImpl {

    private final ZipBombGuard guard;
    private int depth;

    Depth(XMLReader reader, ZipBombGuard guard) {
      super(reader);
      this.guard = guard;
    }

    @Override
    public void startElement(String space, String name, String qualified, Attributes attributes)
        throws SAXException {
      guard.checkDepth(++depth);
      super.startElement(space, name, qualified, attributes);
    }

    @Override
    public void endElement(String space, String name, String qualified) throws SAXException {
      depth--;
      super.endElement(space, name, qualified);
    }
  }
}
