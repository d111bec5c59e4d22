/* The Create dialog: its pages are those that work without scripts, fetched one after the other. */
(function () {
    'use strict';

    var dialog = null;

    function build() {
        var section = document.createElement('section');
        section.id = 'create-dialog';
        section.className = 'aui-layer aui-dialog2 aui-dialog2-large';
        section.setAttribute('role', 'dialog');
        section.setAttribute('aria-labelledby', 'create-dialog-title');
        section.hidden = true;
        section.innerHTML = '<div class="aui-dialog2-header">'
            + '<h2 class="aui-dialog2-header-main" id="create-dialog-title"></h2></div>'
            + '<div class="aui-dialog2-content"></div>';
        document.body.appendChild(section);
        return section;
    }

    function show(link, html) {
        var parsed = new DOMParser().parseFromString(html, 'text/html');
        var heading = parsed.querySelector('h1');
        dialog = dialog || build();
        dialog.querySelector('h2').textContent = heading ? heading.textContent : link.textContent;
        if (heading) {
            heading.remove();
        }
        dialog.querySelector('.aui-dialog2-content').replaceChildren.apply(
            dialog.querySelector('.aui-dialog2-content'), Array.from(parsed.body.childNodes));
        window.AJS.dialog2(dialog).show();
        var first = dialog.querySelector('.aui-dialog2-content input:not([type="hidden"]), '
            + '.aui-dialog2-content a, .aui-dialog2-content select');
        if (first) {
            first.focus();
        }
    }

    function open(link) {
        fetch(link.href, {credentials: 'same-origin', headers: {'X-Requested-With': 'XMLHttpRequest'}})
            .then(function (answer) {
                if (!answer.ok || answer.redirected) {
                    throw new Error('The wiki answered ' + answer.status + '.');
                }
                return answer.text();
            })
            .then(function (html) {
                show(link, html);
            })
            .catch(function () {
                window.location.assign(link.href);
            });
    }

    /* As Confluence does: a key is proposed from the name until somebody writes one. */
    function proposed(name) {
        var words = name.normalize('NFD').replace(/[^A-Za-z0-9\s]/g, '').trim().split(/\s+/);
        return (words.length > 1 ? words.map(function (word) {
            return word.charAt(0);
        }).join('') : words[0]).toUpperCase().substring(0, 10);
    }

    document.addEventListener('click', function (event) {
        var link = event.target.closest('a[data-dialog="create"]');
        if (link && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
            event.preventDefault();
            open(link);
        } else if (dialog && dialog.contains(event.target) && event.target.closest('a.cancel')) {
            event.preventDefault();
            window.AJS.dialog2(dialog).hide();
        }
    });
    document.addEventListener('input', function (event) {
        var form = event.target.closest('#create-space-form');
        if (form && event.target.name === 'name' && !form.dataset.keyed) {
            form.elements.spaceKey.value = proposed(event.target.value);
        } else if (form && event.target.name === 'spaceKey') {
            form.dataset.keyed = 'true';
        }
    });
}());
