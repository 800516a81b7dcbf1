package example.facts;

/** A value of a fact with a list of values. */
public interface FactValue {
    /** The value in the rules. */
    String value();
}
