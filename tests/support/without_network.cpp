// SPDX-License-Identifier: GPL-3.0-or-later
// without-network REPORT PROGRAM [ARGUMENT...]
//
// Runs a program in a world without network: each socket(AF_INET, AF_INET6, AF_PACKET, AF_VSOCK) of it and of all it starts
// fails with EACCES and is written down. Needs no privileges (seccomp with user notification, Linux 5.0).
// REPORT gets one line an attempt. Exit code: the program's; 77 = this system does not allow such a filter.
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>

#include <poll.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <string>

namespace {

constexpr int kNotPossible = 77;

#if defined(__x86_64__)
constexpr std::uint32_t kArchitecture = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr std::uint32_t kArchitecture = AUDIT_ARCH_AARCH64;
#else
constexpr std::uint32_t kArchitecture = 0;  // not known: the filter is not installed
#endif

/// Calls by another interface (32 bit, x32) end the program: they could not be told apart.
int installFilter() {
    constexpr std::uint32_t kNumber = offsetof(seccomp_data, nr);
    constexpr std::uint32_t kArch = offsetof(seccomp_data, arch);
    constexpr std::uint32_t kFamily = offsetof(seccomp_data, args);  // low half: little-endian machines
    sock_filter code[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, kArch),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, kArchitecture, 1, 0),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, kNumber),
        BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0x40000000U, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_io_uring_setup, 7, 0),  // could open sockets by itself
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_socket, 0, 5),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, kFamily),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AF_INET, 4, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AF_INET6, 3, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AF_PACKET, 2, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AF_VSOCK, 1, 0),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_USER_NOTIF),
    };
    const sock_fprog program{sizeof(code) / sizeof(code[0]), code};
    if (kArchitecture == 0 || prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return -1;
    return static_cast<int>(
        syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_NEW_LISTENER, &program));
}

/// One descriptor and one byte over a pair of sockets; -1 = there is none.
void give(int pair, int descriptor) {
    char byte = descriptor >= 0 ? 'y' : 'n';
    iovec bytes{&byte, 1};
    alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int))]{};
    msghdr message{};
    message.msg_iov = &bytes;
    message.msg_iovlen = 1;
    if (descriptor >= 0) {
        message.msg_control = control;
        message.msg_controllen = sizeof(control);
        cmsghdr* header = CMSG_FIRSTHDR(&message);
        header->cmsg_level = SOL_SOCKET;
        header->cmsg_type = SCM_RIGHTS;
        header->cmsg_len = CMSG_LEN(sizeof(int));
        std::memcpy(CMSG_DATA(header), &descriptor, sizeof(int));
    }
    if (sendmsg(pair, &message, 0) < 0)
        std::perror("without-network: sendmsg");
}

int take(int pair) {
    char byte = 'n';
    iovec bytes{&byte, 1};
    alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int))]{};
    msghdr message{};
    message.msg_iov = &bytes;
    message.msg_iovlen = 1;
    message.msg_control = control;
    message.msg_controllen = sizeof(control);
    if (recvmsg(pair, &message, 0) <= 0 || byte != 'y' || CMSG_FIRSTHDR(&message) == nullptr)
        return -1;
    int descriptor = -1;
    std::memcpy(&descriptor, CMSG_DATA(CMSG_FIRSTHDR(&message)), sizeof(int));
    return descriptor;
}

std::string nameOf(unsigned process) {
    std::ifstream file("/proc/" + std::to_string(process) + "/comm");
    std::string name;
    std::getline(file, name);
    return name;
}

/// Refuses one waiting call and writes it down.
void refuse(int listener, std::ofstream& report) {
    seccomp_notif call{};
    if (ioctl(listener, SECCOMP_IOCTL_NOTIF_RECV, &call) != 0)
        return;  // its process is gone
    report << nameOf(call.pid) << ": " << (call.data.nr == __NR_socket ? "socket, family " : "call ")
           << (call.data.nr == __NR_socket ? static_cast<int>(call.data.args[0]) : call.data.nr) << std::endl;
    seccomp_notif_resp answer{};
    answer.id = call.id;
    answer.error = -EACCES;
    ioctl(listener, SECCOMP_IOCTL_NOTIF_SEND, &answer);
}

int watch(pid_t child, int listener, std::ofstream& report) {
    int status = 0;
    for (bool isOver = false; !isOver;) {
        isOver = waitpid(child, &status, WNOHANG) == child;
        pollfd waiting{listener, POLLIN, 0};
        while (poll(&waiting, 1, isOver ? 0 : 20) > 0 && (waiting.revents & POLLIN) != 0)
            refuse(listener, report);
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 3) {
        std::fprintf(stderr, "usage: without-network REPORT PROGRAM [ARGUMENT...]\n");
        return 2;
    }
    int pair[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) != 0)
        return kNotPossible;
    const pid_t child = fork();
    if (child < 0)
        return kNotPossible;
    if (child == 0) {
        const int listener = installFilter();
        give(pair[1], listener);
        if (listener < 0)
            _exit(kNotPossible);
        close(listener);
        execvp(argv[2], argv + 2);
        std::perror("without-network: exec");
        _exit(126);
    }
    close(pair[1]);
    const int listener = take(pair[0]);
    std::ofstream report(argv[1], std::ios::trunc);
    if (listener < 0) {
        waitpid(child, nullptr, 0);
        return kNotPossible;
    }
    return watch(child, listener, report);
}
