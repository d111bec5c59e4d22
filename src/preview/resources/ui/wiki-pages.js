/* The page tree and the menus of the wiki's own pages. */
(function () {
    'use strict';

    function fetchHtml(address) {
        return fetch(address, {credentials: 'same-origin', headers: {'X-Requested-With': 'XMLHttpRequest'}})
            .then(function (answer) {
                if (!answer.ok || answer.redirected) {
                    throw new Error('The wiki answered ' + answer.status + '.');
                }
                return answer.text();
            });
    }

    function failed(tree, place) {
        var sentence = document.createElement('p');
        sentence.className = 'wiki-empty';
        sentence.textContent = tree.dataset.failed;
        place.appendChild(sentence);
    }

    function twig(tree, button) {
        var address = button.dataset.below;
        var open = button.getAttribute('aria-expanded') === 'true';
        button.setAttribute('aria-expanded', String(!open));
        if (address && !open) {
            delete button.dataset.below;
            fetchHtml(address).then(function (html) {
                button.parentNode.insertAdjacentHTML('beforeend', html);
            }).catch(function () {
                button.dataset.below = address;
                button.setAttribute('aria-expanded', 'false');
                failed(tree, button.parentNode);
            });
        }
    }

    function growTree(tree) {
        fetchHtml(tree.dataset.tree).then(function (html) {
            tree.innerHTML = html;
            tree.dataset.ready = 'true';
            var here = tree.querySelector('[aria-current="page"]');
            if (here && here.offsetTop > tree.clientHeight) {
                tree.scrollTop = here.offsetTop - tree.clientHeight / 2;
            }
        }).catch(function () {
            failed(tree, tree);
        });
        tree.addEventListener('click', function (event) {
            if (event.target.classList.contains('wiki-twig')) {
                twig(tree, event.target);
            }
        });
    }

    /* Without scripts the menu has its first item alone, whose page has them all. */
    function fillMenu(menu) {
        menu.addEventListener('toggle', function () {
            var address = menu.dataset.items;
            if (menu.open && address) {
                delete menu.dataset.items;
                fetchHtml(address).then(function (html) {
                    menu.querySelector('ul').innerHTML = html;
                }).catch(function () {
                    menu.dataset.items = address;
                });
            }
        });
    }

    function closeMenus(except) {
        document.querySelectorAll('details.wiki-menu[open]').forEach(function (menu) {
            if (menu !== except) {
                menu.open = false;
            }
        });
    }

    function toggleSidebar(button) {
        button.hidden = false;
        button.addEventListener('click', function () {
            var open = document.body.classList.toggle('wiki-sidebar-open');
            button.setAttribute('aria-expanded', String(open));
        });
    }

    document.addEventListener('DOMContentLoaded', function () {
        document.body.classList.add('wiki-scripted');
        document.querySelectorAll('.wiki-tree[data-tree]').forEach(growTree);
        document.querySelectorAll('details.wiki-menu[data-items]').forEach(fillMenu);
        document.querySelectorAll('.wiki-sidebar-toggle').forEach(toggleSidebar);
    });
    document.addEventListener('click', function (event) {
        closeMenus(event.target.closest('details.wiki-menu'));
    });
    document.addEventListener('keydown', function (event) {
        var menu = event.key === 'Escape' && document.querySelector('details.wiki-menu[open]');
        if (menu) {
            closeMenus(null);
            menu.querySelector('summary').focus();
        }
    });
}());
