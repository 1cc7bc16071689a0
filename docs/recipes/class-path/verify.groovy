// SPDX-License-Identifier: Apache-2.0
String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('<h1>Spring on the East Coast</h1>')
assert log.contains(new File(basedir, 'faults.txt').getText('UTF-8').trim())
