package org.saheltimeline.hostile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.SAXException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Whether a feed, a sitemap or a data file can be read by its own kind of reader. */
public final class WellFormed {

    private static final JsonMapper JSON = new JsonMapper();

    private WellFormed() {}

    /** Throws what is wrong with a document; passes over what is neither XML nor JSON. */
    public static void check(String path, byte[] bytes) {
        try {
            if (path.endsWith(".json") || path.endsWith(".geojson")) {
                JSON.readTree(bytes);
            } else if (path.endsWith(".xml") || path.endsWith(".atom")) {
                DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
                factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
                var builder = factory.newDocumentBuilder();
                builder.setErrorHandler(null);
                builder.parse(new ByteArrayInputStream(bytes));
            }
        } catch (SAXException | JacksonException | ParserConfigurationException broken) {
            throw new AssertionError(path + " cannot be read: " + broken.getMessage(), broken);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
