package org.wardbook.isms.core.snapshot;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.Test;

public class SortedTreeTest {

    private record Element(int key, String value) {
    }

    private static final Comparator<Element> BY_KEY = Comparator.comparingInt(Element::key);

    private static Element probe(int key) {
        return new Element(key, "");
    }

    private static <T> List<T> slice(SortedTree<T> tree, int from, int to) {
        List<T> elements = new ArrayList<>();
        tree.slice(from, to, elements::add);
        return elements;
    }

    @Test
    public void itHoldsWhatATreeMapHoldsWhateverIsAddedAndRemoved() {
        for (int seed = 1; seed <= 20; seed++) {
            Random random = new Random(seed);
            TreeMap<Integer, Element> expected = new TreeMap<>();
            SortedTree<Element> tree = SortedTree.empty(BY_KEY);
            int keys = 1 + random.nextInt(300);
            for (int i = 0; i < 2_000; i++) {
                Element element = new Element(random.nextInt(keys), "value " + i);
                if (random.nextInt(5) < 3) {
                    expected.put(element.key(), element);
                    tree = tree.with(element);
                } else {
                    expected.remove(element.key());
                    tree = tree.without(element);
                }
                assertEquals(expected.size(), tree.size());
                assertEquals(expected.get(element.key()), tree.find(probe(element.key())));
            }
            assertEquals("seed " + seed, new ArrayList<>(expected.values()), slice(tree, 0, tree.size()));
        }
    }

    @Test
    public void aSliceIsTheSameAsThatOfAList() {
        Random random = new Random(7);
        List<Element> all = IntStream.range(0, 200).mapToObj(i -> new Element(i, "")).toList();
        SortedTree<Element> tree = SortedTree.ofSorted(BY_KEY, all);
        for (int i = 0; i < 500; i++) {
            int from = random.nextInt(220);
            int to = from + random.nextInt(60);
            assertEquals(all.subList(Math.min(200, from), Math.min(200, to)), slice(tree, from, to));
        }
        assertEquals(all.subList(0, 3), slice(tree, -5, 3));
        assertEquals(List.of(), slice(tree, 10, 10));
        assertEquals(List.of(), slice(tree, 10, 5));
    }

    @Test
    public void anOldTreeStaysAsItWas() {
        SortedTree<Element> old = SortedTree.ofSorted(BY_KEY, List.of(new Element(1, "a"), new Element(2, "b")));
        SortedTree<Element> next = old.with(new Element(1, "new")).without(probe(2)).with(new Element(3, "c"));
        assertEquals(List.of(new Element(1, "a"), new Element(2, "b")), slice(old, 0, 9));
        assertEquals(List.of(new Element(1, "new"), new Element(3, "c")), slice(next, 0, 9));
    }

    @Test
    public void removingWhatIsNotThereChangesNothing() {
        SortedTree<Element> tree = SortedTree.ofSorted(BY_KEY, List.of(new Element(1, "a")));
        assertEquals(slice(tree, 0, 9), slice(tree.without(probe(5)), 0, 9));
        assertEquals(0, SortedTree.empty(BY_KEY).without(probe(1)).size());
        assertNull(SortedTree.empty(BY_KEY).find(probe(1)));
    }

    @Test
    public void itStaysFlatWhenElementsComeInOrder() {
        int[] compared = new int[1];
        Comparator<Element> counting = (a, b) -> {
            compared[0]++;
            return BY_KEY.compare(a, b);
        };
        SortedTree<Element> up = SortedTree.empty(counting);
        SortedTree<Element> down = SortedTree.empty(counting);
        int size = 16_384;
        for (int i = 0; i < size; i++) {
            up = up.with(new Element(i, ""));
            down = down.with(new Element(size - i, ""));
        }
        for (int i = 0; i < size; i += 3) {
            down = down.without(probe(i));
        }
        for (SortedTree<Element> tree : List.of(up, down)) {
            for (int i = 0; i < size; i += 11) {
                compared[0] = 0;
                tree.find(probe(i));
                assertTrue("a weight-balanced tree of 2^14 is at most 14 / log2(4/3) deep", compared[0] <= 34);
            }
        }
    }

    @Test
    public void aSharedPartIsNotCopied() {
        Element far = new Element(900, "far");
        SortedTree<Element> tree = SortedTree.ofSorted(BY_KEY, List.of(new Element(1, "a"), far));
        assertSame(far, tree.with(new Element(2, "b")).find(probe(900)));
    }
}
