// What elements become in the build: calls that carry no word "children".
export { Fragment, h } from 'preact';
