package org.saheltimeline.graphics;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** SVG texts read as XML, which fails where one is not well formed. */
final class Documents {

    private Documents() {}

    static Document parse(String svg) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)));
        } catch (SAXException | IOException | ParserConfigurationException failure) {
            throw new AssertionError(svg, failure);
        }
    }

    static int count(String svg, String path) {
        try {
            return ((NodeList) XPathFactory.newInstance().newXPath().evaluate(path, parse(svg), XPathConstants.NODESET))
                    .getLength();
        } catch (XPathExpressionException bug) {
            throw new AssertionError(path, bug);
        }
    }

    static String text(String svg, String path) {
        try {
            return XPathFactory.newInstance().newXPath().evaluate(path, parse(svg));
        } catch (XPathExpressionException bug) {
            throw new AssertionError(path, bug);
        }
    }
}
