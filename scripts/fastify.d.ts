/** `schema.hide` is a word of this plugin: without it the root's typecheck, which meets the API through the dev server, does not know it. */
/// <reference types="@fastify/swagger" />
