package org.wardbook.isms.core.supplier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wardbook.isms.core.record.Fields;
import org.wardbook.isms.core.record.Message;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.register.Reading;
import org.wardbook.isms.core.snapshot.Snapshot;

/**
 * What a supplier was asked and answered: {@code asked} questions for its criticality, {@code answered} of them,
 * {@code points} of {@code possible} ones by the questions' weights (good counts fully, partly half), {@code missing}
 * answers that name a lack.
 */
public record Questionnaire(int asked, int answered, int points, int possible, int missing) {

    /** Answers of one supplier by question. */
    public static Map<String, Record> answers(Snapshot snapshot, String supplier) {
        Map<String, List<Record>> all = snapshot.memo(Questionnaire.class, () -> {
            Map<String, List<Record>> bySupplier = new HashMap<>();
            snapshot.table(Suppliers.ANSWERS).forEach(answer ->
                bySupplier.computeIfAbsent(answer.text("supplier"), s -> new ArrayList<>()).add(answer));
            return bySupplier;
        });
        Map<String, Record> answers = new HashMap<>();
        all.getOrDefault(supplier, List.of()).forEach(answer -> answers.put(answer.text("question"), answer));
        return answers;
    }

    /** Whether the question is for suppliers of this criticality; one that nobody judged yet is asked everything. */
    public static boolean asks(Record question, String criticality) {
        return switch (question.text("asked")) {
            case "high" -> !criticality.equals("low") && !criticality.equals("medium");
            case "medium" -> !criticality.equals("low");
            default -> true;
        };
    }

    /** The questions of one topic that a supplier is asked, and how they stand. */
    public record Topic(String name, List<Record> questions, Questionnaire result) {
    }

    /** What a supplier is asked, topic by topic in the order of the questions. */
    public static List<Topic> topics(Snapshot snapshot, Record supplier) {
        Map<String, Record> answers = answers(snapshot, supplier.ref());
        Map<String, List<Record>> topics = new LinkedHashMap<>();
        asked(snapshot, supplier).forEach(question ->
            topics.computeIfAbsent(question.text("topic"), topic -> new ArrayList<>()).add(question));
        return topics.entrySet().stream().map(topic ->
            new Topic(topic.getKey(), topic.getValue(), count(topic.getValue(), answers))).toList();
    }

    public static Questionnaire of(Snapshot snapshot, Record supplier) {
        return count(asked(snapshot, supplier), answers(snapshot, supplier.ref()));
    }

    private static List<Record> asked(Snapshot snapshot, Record supplier) {
        List<Record> questions = snapshot.table(Suppliers.QUESTIONS).all();
        questions.removeIf(question -> !asks(question, supplier.text("criticality")));
        return questions;
    }

    private static Questionnaire count(List<Record> questions, Map<String, Record> answers) {
        int[] sums = new int[5];
        for (Record question : questions) {
            Record answer = answers.get(question.ref());
            String rating = answer == null ? "" : answer.text("rating");
            int weight = Math.max(1, question.number("weight"));
            sums[0]++;
            sums[1] += rating.isEmpty() ? 0 : 1;
            sums[2] += rating.equals("good") ? 2 * weight : rating.equals("partly") ? weight : 0;
            sums[3] += rating.isEmpty() || rating.equals("not-applicable") ? 0 : 2 * weight;
            sums[4] += rating.equals("missing") ? 1 : 0;
        }
        return new Questionnaire(sums[0], sums[1], sums[2], sums[3], sums[4]);
    }

    /** In percent of the possible points; null where nothing was rated. */
    public Long rating() {
        return possible == 0 ? null : (Long) (long) Math.round(100f * points / possible);
    }

    /** {@code answered} and {@code rating} in percent, null where nothing was asked or rated; {@code missing} ones. */
    Long value(String field) {
        return switch (field) {
            case "answered" -> asked == 0 ? null : (long) Math.floorDiv(100 * answered, asked);
            case "rating" -> rating();
            default -> answered == 0 ? null : (long) missing;
        };
    }

    /** A supplier answers a question once. */
    static void once(Fields before, Fields state, Reading reading, Map<String, Message> faults) {
        boolean same = before.text("supplier").equals(state.text("supplier"))
            && before.text("question").equals(state.text("question"));
        if (!same && answers(reading.snapshot(), state.text("supplier")).containsKey(state.text("question"))) {
            faults.putIfAbsent("question", Message.of("error.supplier.answered"));
        }
    }
}
