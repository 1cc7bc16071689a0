// SPDX-License-Identifier: Apache-2.0
String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('To: reader@harbour.example')
assert log.contains('The boat is back in the water.</p>')
assert log.readLines().contains('true')
