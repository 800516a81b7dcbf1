package example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files that the tests read. */
final class Pack {
    static final ObjectMapper JSON = new ObjectMapper();
    static final Path MODELS = Path.of("target/models");

    private Pack() {}

    static JsonNode read(Path file) throws IOException {
        return JSON.readTree(file.toFile());
    }

    static JsonNode conformance(String name) throws IOException {
        return read(Path.of("../../conformance").resolve(name));
    }

    static List<Path> decisions() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../../conformance"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("decision-")).sorted().toList();
        }
    }

    /** Numbers are equal by value: 5, 5.0 and 5E0. */
    static boolean same(JsonNode one, JsonNode other) {
        return one.equals(
                (first, second) ->
                        first.isNumber() && second.isNumber()
                                ? first.decimalValue().compareTo(second.decimalValue())
                                : first.equals(second) ? 0 : 1,
                other);
    }
}
