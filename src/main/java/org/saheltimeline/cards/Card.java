package org.saheltimeline.cards;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saheltimeline.pages.Url;
import org.saheltimeline.text.Language;

/**
 * What a preview picture shows.
 *
 * @param url where the picture lies, for example {@code cards/ne-fr.png}
 * @param site the site's title
 * @param subject what it is about: a country's name, "Octobre 2023"; the site's title on the site's own card
 * @param description a sentence or two; empty where the subject says it all
 * @param counts the line of counts
 */
public record Card(
        Url url, Language language, String site, String subject, String description, String counts, Strip strip) {

    /** Of an Open Graph picture, in pixels. */
    public static final int WIDTH = 1200;

    /** Of an Open Graph picture, in pixels. */
    public static final int HEIGHT = 630;

    /** Goes up with every change of looks, so that pictures of before are drawn anew. */
    static final int DESIGN = 1;

    /** What the picture says, for those who do not see it. */
    public String alt() {
        return Stream.of(subject, site, counts)
                .distinct()
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** Equal for cards that look the same. */
    String key() {
        String all = Stream.of(DESIGN, language.code(), site, subject, description, counts, strip.key())
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
