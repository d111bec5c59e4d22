package org.wardbook.isms.confluence.jar;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Reads the shape of a class, of the app or of the class path, and looks members up through its ancestors. */
final class Shapes {

    /** A class with what it declares: member to access flags. */
    record Shape(String name, int access, List<String> parents, List<String> nested, Map<Member, Integer> members) {

        boolean isEnum() {
            return (access & Opcodes.ACC_ENUM) != 0;
        }
    }

    private final FinishedJar jar;
    private final Map<String, Optional<Shape>> known = new HashMap<>();

    Shapes(FinishedJar jar) {
        this.jar = jar;
    }

    Optional<Shape> find(String type) {
        return known.computeIfAbsent(type, this::read);
    }

    /** The member as its declaring class names it; empty where neither the class nor an ancestor declares it. */
    Optional<Member> declared(Member member) {
        Optional<Shape> shape = find(member.owner());
        if (shape.isEmpty()) {
            return Optional.empty();
        }
        for (Member candidate : shape.get().members().keySet()) {
            boolean same = member.descriptor() == null || member.descriptor().equals(candidate.descriptor());
            if (same && candidate.name().equals(member.name())) {
                return Optional.of(candidate);
            }
        }
        for (String parent : shape.get().parents()) {
            Optional<Member> found = declared(new Member(parent, member.name(), member.descriptor()));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** All superclasses and interfaces, the nearest first. */
    List<String> ancestors(String type) {
        List<String> all = new ArrayList<>();
        find(type).ifPresent(shape -> shape.parents().forEach(parent -> {
            all.add(parent);
            all.addAll(ancestors(parent));
        }));
        return all;
    }

    private Optional<Shape> read(String type) {
        String path = type.replace('.', '/') + ".class";
        try (InputStream in = ClassLoader.getSystemResourceAsStream(path)) {
            if (jar.has(path)) {
                return Optional.of(shape(type, new ClassReader(jar.bytes(path))));
            }
            return in == null ? Optional.empty() : Optional.of(shape(type, new ClassReader(in)));
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + path, e);
        }
    }

    private static Shape shape(String type, ClassReader reader) {
        Map<Member, Integer> members = new LinkedHashMap<>();
        List<String> nested = new ArrayList<>();
        reader.accept(new ClassVisitor(Opcodes.ASM9) {
            @Override
            public void visitInnerClass(String name, String outer, String simple, int access) {
                if (reader.getClassName().equals(outer)) {
                    nested.add(name.replace('/', '.'));
                }
            }

            @Override
            public FieldVisitor visitField(int access, String name, String desc, String signature, Object value) {
                members.put(new Member(type, name, desc), access);
                return null;
            }

            @Override
            public MethodVisitor visitMethod(int access, String name, String desc, String signature, String[] thrown) {
                members.put(new Member(type, name, desc), access);
                return null;
            }
        }, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
        List<String> parents = new ArrayList<>();
        if (reader.getSuperName() != null) {
            parents.add(reader.getSuperName().replace('/', '.'));
        }
        for (String parent : reader.getInterfaces()) {
            parents.add(parent.replace('/', '.'));
        }
        return new Shape(type, reader.getAccess(), parents, nested, members);
    }
}
