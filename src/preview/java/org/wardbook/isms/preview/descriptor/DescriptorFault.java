package org.wardbook.isms.preview.descriptor;

/** The descriptor says something that the preview refuses; the message names the module, the element and the reason. */
public final class DescriptorFault extends RuntimeException {

    public DescriptorFault(String message) {
        super(message);
    }

    public DescriptorFault(String message, Throwable cause) {
        super(message, cause);
    }
}
