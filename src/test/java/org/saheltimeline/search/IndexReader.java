package org.saheltimeline.search;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads an index as the reader's script does, and says what it costs. */
final class IndexReader {

    /** A word's group: its entries in rising order, and the file that says so. */
    record Found(List<Integer> entries, boolean functionWord, String file) {}

    private final Map<String, JsonNode> parts = new HashMap<>();
    private final Map<String, Integer> sizes = new HashMap<>();
    private final Map<String, Found> words = new LinkedHashMap<>();

    IndexReader(List<SearchFile> files) {
        JsonMapper mapper = new JsonMapper();
        for (SearchFile file : files) {
            String path = file.url().path();
            String name = path.substring(path.lastIndexOf('/') + 1, path.length() - ".js".length());
            String call = new String(file.bytes().get(), StandardCharsets.UTF_8);
            String start = "siteSearch.part(\"" + name + "\",";
            if (!call.startsWith(start) || !call.endsWith(")\n")) {
                throw new AssertionError(path + " is not a call with its name");
            }
            parts.put(name, mapper.readTree(call.substring(start.length(), call.length() - 2)));
            sizes.put(name, compressed(file.bytes().get()));
        }
        for (int i = 0; i < manifest().get("shards").size(); i++) {
            readWords("s" + i);
        }
    }

    JsonNode manifest() {
        return part("index");
    }

    JsonNode part(String name) {
        JsonNode part = parts.get(name);
        if (part == null) {
            throw new AssertionError("no file " + name);
        }
        return part;
    }

    /** All words of the index. */
    Map<String, Found> words() {
        return words;
    }

    /** A word that is in the index. */
    Found word(String word) {
        Found found = words.get(word);
        if (found == null) {
            throw new AssertionError("no word " + word);
        }
        return found;
    }

    /** The name of the file with an entry. */
    String fileOf(int entry) {
        return "c" + entry / SearchIndex.CHUNK;
    }

    /** An entry as a list of results shows it. */
    JsonNode entry(int number) {
        return part(fileOf(number)).get(number % SearchIndex.CHUNK);
    }

    /** A file's size over the wire. */
    int size(String name) {
        return sizes.getOrDefault(name, 0);
    }

    /** The largest file whose name begins so. */
    int largest(String prefix) {
        return sizes.keySet().stream()
                .filter(name -> name.matches(prefix + "\\d+"))
                .mapToInt(this::size)
                .max()
                .orElseThrow();
    }

    static int compressed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size();
    }

    private void readWords(String file) {
        for (String line : part(file).asString().split("\\|", -1)) {
            List<String> fields = List.of(line.split(" ", -1));
            String code = fields.get(fields.size() - 1);
            Found found = new Found(decode(code.substring(1)), code.charAt(0) == '!', file);
            fields.subList(0, fields.size() - 1).forEach(word -> words.put(word, found));
        }
    }

    private static List<Integer> decode(String code) {
        List<Integer> entries = new ArrayList<>();
        int last = -1;
        int distance = 0;
        int shift = 0;
        for (int i = 0; i < code.length(); i++) {
            char sign = code.charAt(i);
            int digit = sign == 'p' ? '\\' - '0' : sign - '0';
            distance |= (digit & 31) << shift;
            shift += 5;
            if (digit < 32) {
                last += distance + 1;
                entries.add(last);
                distance = 0;
                shift = 0;
            }
        }
        return entries;
    }
}
