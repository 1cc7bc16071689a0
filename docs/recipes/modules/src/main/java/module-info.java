// SPDX-License-Identifier: Apache-2.0
module example.harbour.reminder {
  requires dev.bulletin.json;
  requires dev.bulletin.render;
}
