package org.wardbook.isms.core.snapshot;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * An immutable sorted set as a weight-balanced tree: adding and removing cost a path from the root and share the rest,
 * so that the next snapshot of a large space costs only what changed. Elements that compare as equal are the same.
 */
final class SortedTree<T> {

    private static final int DELTA = 3;
    private static final int GAMMA = 2;

    private record Node<T>(T value, Node<T> left, Node<T> right, int size) {
    }

    private final Comparator<? super T> order;
    private final Node<T> root;

    private SortedTree(Comparator<? super T> order, Node<T> root) {
        this.order = order;
        this.root = root;
    }

    static <T> SortedTree<T> empty(Comparator<? super T> order) {
        return new SortedTree<>(order, null);
    }

    /** A tree of a list that is sorted by the order and holds no element twice. */
    static <T> SortedTree<T> ofSorted(Comparator<? super T> order, List<T> sorted) {
        return new SortedTree<>(order, build(sorted, 0, sorted.size()));
    }

    private static <T> Node<T> build(List<T> sorted, int from, int to) {
        if (from >= to) {
            return null;
        }
        int middle = (from + to) >>> 1;
        return node(sorted.get(middle), build(sorted, from, middle), build(sorted, middle + 1, to));
    }

    int size() {
        return size(root);
    }

    /** The element that compares as equal, or null. */
    T find(T probe) {
        Node<T> node = root;
        while (node != null) {
            int side = order.compare(probe, node.value);
            if (side == 0) {
                return node.value;
            }
            node = side < 0 ? node.left : node.right;
        }
        return null;
    }

    SortedTree<T> with(T value) {
        return new SortedTree<>(order, add(root, value));
    }

    SortedTree<T> without(T value) {
        return new SortedTree<>(order, remove(root, value));
    }

    /** Calls for the elements at positions {@code from} (from 0) to {@code to} (exclusive), in order. */
    void slice(int from, int to, Consumer<? super T> each) {
        slice(root, from, to, each);
    }

    private static <T> void slice(Node<T> node, int from, int to, Consumer<? super T> each) {
        if (node == null || from >= node.size || to <= 0) {
            return;
        }
        int before = size(node.left);
        slice(node.left, from, to, each);
        if (from <= before && before < to) {
            each.accept(node.value);
        }
        slice(node.right, from - before - 1, to - before - 1, each);
    }

    private Node<T> add(Node<T> node, T value) {
        if (node == null) {
            return node(value, null, null);
        }
        int side = order.compare(value, node.value);
        if (side == 0) {
            return node(value, node.left, node.right);
        }
        return side < 0 ? balance(node.value, add(node.left, value), node.right)
            : balance(node.value, node.left, add(node.right, value));
    }

    private Node<T> remove(Node<T> node, T value) {
        if (node == null) {
            return null;
        }
        int side = order.compare(value, node.value);
        if (side < 0) {
            return balance(node.value, remove(node.left, value), node.right);
        }
        if (side > 0) {
            return balance(node.value, node.left, remove(node.right, value));
        }
        if (node.left == null || node.right == null) {
            return node.left == null ? node.right : node.left;
        }
        Node<T> successor = node.right;
        while (successor.left != null) {
            successor = successor.left;
        }
        return balance(successor.value, node.left, remove(node.right, successor.value));
    }

    private static <T> Node<T> balance(T value, Node<T> left, Node<T> right) {
        int l = size(left);
        int r = size(right);
        if (l + r < 2) {
            return node(value, left, right);
        }
        if (r > DELTA * l) {
            return size(right.left) < GAMMA * size(right.right)
                ? node(right.value, node(value, left, right.left), right.right)
                : node(right.left.value, node(value, left, right.left.left),
                    node(right.value, right.left.right, right.right));
        }
        if (l > DELTA * r) {
            return size(left.right) < GAMMA * size(left.left)
                ? node(left.value, left.left, node(value, left.right, right))
                : node(left.right.value, node(left.value, left.left, left.right.left),
                    node(value, left.right.right, right));
        }
        return node(value, left, right);
    }

    private static <T> Node<T> node(T value, Node<T> left, Node<T> right) {
        return new Node<>(value, left, right, 1 + size(left) + size(right));
    }

    private static int size(Node<?> node) {
        return node == null ? 0 : node.size;
    }
}
