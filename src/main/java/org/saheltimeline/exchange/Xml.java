package org.saheltimeline.exchange;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML document into memory. */
final class Xml {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final Chunks bytes = new Chunks();
    private final XMLStreamWriter writer;

    /** Begins a document with its outermost element. */
    Xml(String root, String namespace) {
        try {
            writer = FACTORY.createXMLStreamWriter(bytes, "UTF-8");
            writer.writeStartDocument("UTF-8", "1.0");
            writer.writeCharacters("\n");
            writer.writeStartElement(root);
            writer.writeDefaultNamespace(namespace);
        } catch (XMLStreamException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Something that writes inside an element. */
    interface Body {
        void write() throws XMLStreamException;
    }

    Xml attribute(String name, String value) {
        return run(() -> writer.writeAttribute(name, value));
    }

    Xml element(String name, String text) {
        return run(() -> {
            writer.writeStartElement(name);
            writer.writeCharacters(Xml.clean(text));
            writer.writeEndElement();
        });
    }

    /** An element without content; attributes as name and value in turn. */
    Xml empty(String name, String... attributes) {
        return run(() -> {
            writer.writeEmptyElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                writer.writeAttribute(attributes[i], attributes[i + 1]);
            }
        });
    }

    /** An element with text and one attribute. */
    Xml element(String name, String attribute, String value, String text) {
        return run(() -> {
            writer.writeStartElement(name);
            writer.writeAttribute(attribute, value);
            writer.writeCharacters(Xml.clean(text));
            writer.writeEndElement();
        });
    }

    Xml inside(String name, Body body) {
        return run(() -> {
            writer.writeCharacters("\n");
            writer.writeStartElement(name);
            body.write();
            writer.writeEndElement();
        });
    }

    byte[] end() {
        run(() -> {
            writer.writeCharacters("\n");
            writer.writeEndDocument();
            writer.close();
        });
        return bytes.toByteArray();
    }

    private Xml run(Body body) {
        try {
            body.write();
            return this;
        } catch (XMLStreamException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The text without the characters that XML 1.0 cannot hold. */
    private static String clean(String text) {
        return text.chars().allMatch(c -> c >= ' ' || c == '\n' || c == '\t')
                ? text
                : text.replaceAll("[\\x00-\\x08\\x0B-\\x1F]", "");
    }
}
