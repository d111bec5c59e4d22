package org.wardbook.isms.confluence.jar;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.LinkedHashSet;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.TypePath;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;

/** What the classes of the jar name: types, members, annotations; with one class that does, to say where. */
final class References {

    private static final int ASM = Opcodes.ASM9;

    final Map<String, String> types = new TreeMap<>();
    final Map<Member, String> members = new java.util.HashMap<>();
    final Map<String, Set<String>> annotated = new TreeMap<>();
    private String current;

    static References of(FinishedJar jar) {
        References references = new References();
        for (String name : jar.classes()) {
            references.current = name;
            ClassReader reader = new ClassReader(jar.bytes(name.replace('.', '/') + ".class"));
            reader.accept(references.new InClass(), ClassReader.SKIP_DEBUG);
        }
        return references;
    }

    private void internal(String name) {
        if (name != null) {
            type(Type.getObjectType(name));
        }
    }

    private void type(Type type) {
        switch (type.getSort()) {
            case Type.ARRAY -> type(type.getElementType());
            case Type.OBJECT -> types.putIfAbsent(type.getClassName(), current);
            case Type.METHOD -> {
                type(type.getReturnType());
                for (Type argument : type.getArgumentTypes()) {
                    type(argument);
                }
            }
            default -> { }
        }
    }

    private void descriptor(String descriptor) {
        type(Type.getType(descriptor));
    }

    private void signature(String signature) {
        if (signature != null) {
            new SignatureReader(signature).accept(new SignatureVisitor(ASM) {
                @Override
                public void visitClassType(String name) {
                    internal(name);
                }
            });
        }
    }

    private void member(String owner, String name, String descriptor) {
        internal(owner);
        descriptor(descriptor);
        if (!owner.startsWith("[")) {
            members.putIfAbsent(new Member(owner.replace('/', '.'), name, descriptor), current);
        }
    }

    private void constant(Object value) {
        if (value instanceof Type) {
            type((Type) value);
        } else if (value instanceof Handle) {
            Handle handle = (Handle) value;
            member(handle.getOwner(), handle.getName(), handle.getDesc());
        } else if (value instanceof ConstantDynamic) {
            ConstantDynamic dynamic = (ConstantDynamic) value;
            constant(dynamic.getBootstrapMethod());
            for (int i = 0; i < dynamic.getBootstrapMethodArgumentCount(); i++) {
                constant(dynamic.getBootstrapMethodArgument(i));
            }
        }
    }

    private AnnotationVisitor annotation(String descriptor) {
        descriptor(descriptor);
        String annotation = Type.getType(descriptor).getClassName();
        annotated.computeIfAbsent(annotation, any -> new LinkedHashSet<>()).add(current);
        return new Elements(annotation);
    }

    /** The elements of one annotation; within an array of values the element has no name. */
    private final class Elements extends AnnotationVisitor {

        private final String annotation;

        Elements(String annotation) {
            super(ASM);
            this.annotation = annotation;
        }

        private void element(String name) {
            if (name != null) {
                members.putIfAbsent(new Member(annotation, name, null), current);
            }
        }

        @Override
        public void visit(String name, Object value) {
            element(name);
            constant(value);
        }

        @Override
        public void visitEnum(String name, String descriptor, String value) {
            element(name);
            member(Type.getType(descriptor).getInternalName(), value, descriptor);
        }

        @Override
        public AnnotationVisitor visitAnnotation(String name, String descriptor) {
            element(name);
            return annotation(descriptor);
        }

        @Override
        public AnnotationVisitor visitArray(String name) {
            element(name);
            return this;
        }
    }

    private final class InClass extends ClassVisitor {

        InClass() {
            super(ASM);
        }

        @Override
        public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
            signature(signature);
            internal(parent);
            for (String type : interfaces) {
                internal(type);
            }
        }

        @Override
        public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            return annotation(descriptor);
        }

        @Override
        public AnnotationVisitor visitTypeAnnotation(int ref, TypePath path, String descriptor, boolean visible) {
            return annotation(descriptor);
        }

        @Override
        public RecordComponentVisitor visitRecordComponent(String name, String descriptor, String signature) {
            signature(signature);
            return null;
        }

        @Override
        public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
            descriptor(descriptor);
            signature(signature);
            return new FieldVisitor(ASM) {
                @Override
                public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                    return annotation(annotation);
                }
            };
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String descriptor, String signature,
                String[] thrown) {
            descriptor(descriptor);
            signature(signature);
            if (thrown != null) {
                for (String type : thrown) {
                    internal(type);
                }
            }
            return new InMethod();
        }
    }

    private final class InMethod extends MethodVisitor {

        InMethod() {
            super(ASM);
        }

        @Override
        public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            return annotation(descriptor);
        }

        @Override
        public AnnotationVisitor visitParameterAnnotation(int parameter, String descriptor, boolean visible) {
            return annotation(descriptor);
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            internal(type);
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            member(owner, name, descriptor);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            member(owner, name, descriptor);
        }

        /** A lambda implements the one method of the interface that the call returns. */
        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            descriptor(descriptor);
            constant(bootstrap);
            for (Object argument : arguments) {
                constant(argument);
            }
            if (bootstrap.getOwner().equals("java/lang/invoke/LambdaMetafactory")) {
                String owner = Type.getReturnType(descriptor).getInternalName();
                member(owner, name, ((Type) arguments[0]).getDescriptor());
            }
        }

        @Override
        public void visitLdcInsn(Object value) {
            constant(value);
        }

        @Override
        public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
            descriptor(descriptor);
        }

        @Override
        public void visitTryCatchBlock(Label start, Label end, Label handler, String type) {
            internal(type);
        }
    }

    /** The packages of all types that are not in the given jar and not in {@code java.*}. */
    Set<String> foreignPackages(FinishedJar jar) {
        Set<String> packages = new TreeSet<>();
        for (String type : types.keySet()) {
            if (!type.startsWith("java.") && !jar.hasClass(type)) {
                packages.add(type.substring(0, type.lastIndexOf('.')));
            }
        }
        return packages;
    }
}
