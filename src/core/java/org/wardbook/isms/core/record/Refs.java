package org.wardbook.isms.core.record;

import java.util.Comparator;

/** The order people expect of references: {@code 8.2} before {@code 8.10}, {@code R-9} before {@code R-10}. */
public final class Refs {

    public static final Comparator<String> NATURAL = Refs::compare;

    private Refs() {
    }

    private static int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            char c = a.charAt(i);
            char d = b.charAt(j);
            if (digit(c) && digit(d)) {
                int endA = endOfDigits(a, i);
                int endB = endOfDigits(b, j);
                int order = compareNumbers(a, i, endA, b, j, endB);
                if (order != 0) {
                    return order;
                }
                i = endA;
                j = endB;
            } else if (c != d) {
                return Character.compare(c, d);
            } else {
                i++;
                j++;
            }
        }
        int order = Integer.compare(a.length() - i, b.length() - j);
        return order != 0 ? order : a.compareTo(b);
    }

    private static int compareNumbers(String a, int fromA, int endA, String b, int fromB, int endB) {
        while (fromA < endA - 1 && a.charAt(fromA) == '0') {
            fromA++;
        }
        while (fromB < endB - 1 && b.charAt(fromB) == '0') {
            fromB++;
        }
        int order = Integer.compare(endA - fromA, endB - fromB);
        for (int k = 0; order == 0 && k < endA - fromA; k++) {
            order = Character.compare(a.charAt(fromA + k), b.charAt(fromB + k));
        }
        return order;
    }

    private static int endOfDigits(String text, int from) {
        while (from < text.length() && digit(text.charAt(from))) {
            from++;
        }
        return from;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
