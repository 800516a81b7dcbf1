package example;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What a decision says of facts, complete or not. */
public sealed interface Answer {
    /** The outcome is certain, whatever the unknown facts turn out to be. */
    record Decided(JsonNode outcome, List<String> rules, List<String> clauses, List<String> interpretations)
            implements Answer {}

    /** The outcome depends on unknown facts. */
    record Open(List<JsonNode> possible, List<String> missing) implements Answer {}

    /** The facts could not be understood. */
    record Invalid(List<Problem> problems) implements Answer {}

    /** What is wrong with one fact. */
    record Problem(String code, List<String> path, String expected, String received) {}
}
