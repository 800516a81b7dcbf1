import type { Text } from '../facts';
import { inAnyLanguage } from './command-error';

/** Whether an operation of the system failed; any other error is a fault of the program. */
export function isSystemError(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error;
}

/** Why an operation of the system failed, in words that are the same on all systems. */
export function reasonOf(error: unknown): Text {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (reasons[code] !== undefined) return reasons[code];
  if (isSystemError(error)) return { en: `system error ${code}`, zh: `系统错误 ${code}` };
  return inAnyLanguage(error instanceof Error ? error.message : String(error));
}

const reasons: Readonly<Record<string, Text>> = {
  ENOENT: { en: 'no such file or folder', zh: '文件或文件夹不存在' },
  EACCES: { en: 'permission denied', zh: '没有权限' },
  EPERM: { en: 'permission denied', zh: '没有权限' },
  EISDIR: { en: 'is a folder', zh: '是文件夹' },
  ENOTDIR: { en: 'a part of the path is not a folder', zh: '路径中有一部分不是文件夹' },
  ENOSPC: { en: 'no space left', zh: '磁盘空间不足' },
  EDQUOT: { en: 'the quota is used up', zh: '磁盘配额已用尽' },
  EFBIG: { en: 'the file would be too large', zh: '文件过大' },
  EIO: { en: 'the device failed', zh: '设备读写失败' },
  ENXIO: { en: 'no such device, or nothing reads from it', zh: '设备不存在，或没有程序读取' },
  ENFILE: { en: 'too many open files', zh: '打开的文件过多' },
  EROFS: { en: 'read-only file system', zh: '文件系统只读' },
  EMFILE: { en: 'too many open files', zh: '打开的文件过多' },
  ENAMETOOLONG: { en: 'the name is too long', zh: '名称过长' },
  ELOOP: { en: 'its links form a loop', zh: '链接循环' },
};
