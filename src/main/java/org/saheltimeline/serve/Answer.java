package org.saheltimeline.serve;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** What is sent for a request. */
public final class Answer {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("geojson", "application/geo+json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("csv", "text/csv; charset=utf-8"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("xml", "application/xml"),
            Map.entry("atom", "application/atom+xml"),
            Map.entry("bib", "text/plain; charset=utf-8"),
            Map.entry("ics", "text/calendar; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("webp", "image/webp"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"));

    private final int status;
    private final String type;
    private final String place;
    private final byte[] body;

    private Answer(int status, String type, String place, byte[] body) {
        this.status = status;
        this.type = type;
        this.place = place;
        this.body = body;
    }

    /** A file of this name. */
    public static Answer file(String name, byte[] body) {
        return new Answer(200, typeOf(name), "", body);
    }

    /** A page with another status than that it is there. */
    public static Answer page(int status, byte[] body) {
        return new Answer(status, typeOf("html"), "", body);
    }

    /** What was asked for is elsewhere. */
    public static Answer elsewhere(String place) {
        return new Answer(302, typeOf("txt"), place, new byte[0]);
    }

    /** There is nothing to say, and that is all right. */
    public static Answer nothing() {
        return new Answer(204, typeOf("txt"), "", new byte[0]);
    }

    static Answer refusal(int status, String words) {
        return new Answer(status, typeOf("txt"), "", (words + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static String typeOf(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(ending, "application/octet-stream");
    }

    public int status() {
        return status;
    }

    /** The media type. */
    String type() {
        return type;
    }

    /** Where to look instead, for a status of 3xx; else empty. */
    String place() {
        return place;
    }

    public byte[] body() {
        return body;
    }
}
