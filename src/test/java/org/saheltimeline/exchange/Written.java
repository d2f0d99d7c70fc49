package org.saheltimeline.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.pages.SitePlan;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The documents of a timeline, read back by somebody else's readers. */
record Written(Timeline timeline) {

    List<Document> documents() {
        return Documents.of(timeline, SitePlan.of(timeline), markdown -> "<p>" + markdown + "</p>");
    }

    byte[] bytes(String path) {
        return documents().stream()
                .filter(document -> document.url().path().equals(path))
                .map(document -> document.bytes())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + path));
    }

    String text(String path) {
        return new String(bytes(path), UTF_8);
    }

    JsonNode json(String path) {
        return new ObjectMapper().readTree(bytes(path));
    }

    List<Map<String, String>> csv(String path) {
        return CsvFile.records(text(path));
    }

    Element xml(String path) {
        return xml(bytes(path));
    }

    static Element xml(byte[] bytes) {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(bytes))
                    .getDocumentElement();
        } catch (Exception failure) {
            throw new AssertionError("not XML", failure);
        }
    }

    static List<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    /** The text of the first element of this name. */
    static String text(Element parent, String name) {
        return elements(parent, name).get(0).getTextContent();
    }
}
