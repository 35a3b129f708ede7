export const followings = {};
