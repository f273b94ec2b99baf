define([], function () {
  return { Title: 'Register' };
});
