// SPDX-License-Identifier: Apache-2.0
String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains(new File(basedir, 'reminder.txt').getText('UTF-8'))
assert log.contains('\n9 mars 2026\n')
assert log.contains('/date: error: there is no such date or time as "2026-02-30" [date-impossible]')

def modules = ["$basedir/target/maven-jlink/classifiers/image/bin/java", '--list-modules'].execute().text
assert modules.contains('dev.bulletin.core@')
assert !modules.contains('databind') && !modules.contains('java.desktop')
