import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { originOfGroups } from '#engine/probes/process/cgroupOrigin.ts';

const id = '3f4e9c0d'.repeat(8);
const other = 'a0b1c2d3'.repeat(8);
const uid = 'b1a4d3c2-0f9e-4d5c-8b7a-112233445566';
const under = uid.replaceAll('-', '_');
const nothing = { container: null, podUid: null, slurm: null, systemdUnit: null };
const docker = { runtime: 'docker', id };

/** Paths as the runtimes make them, and what they say. */
const shapes: readonly (readonly [name: string, paths: readonly string[], origin: object])[] = [
  ['docker, cgroupfs driver', [`/docker/${id}`], { container: docker }],
  ['docker, systemd driver', [`/system.slice/docker-${id}.scope`], { container: docker }],
  [
    'rootless docker',
    [`/user.slice/user-1000.slice/user@1000.service/user.slice/docker-${id}.scope`],
    { container: docker },
  ],
  ['docker in docker: the innermost', [`/docker/${other}/docker/${id}`], { container: docker }],
  ['seen from a cgroup namespace', [`/../../docker-${id}.scope`], { container: docker }],
  [
    'podman, as root',
    [`/machine.slice/libpod-${id}.scope/container`],
    { container: { runtime: 'podman', id } },
  ],
  [
    'podman, rootless',
    [`/user.slice/user-1000.slice/user@1000.service/user.slice/libpod-${id}.scope`],
    { container: { runtime: 'podman', id } },
  ],
  ['podman, cgroupfs', [`/libpod_parent/libpod-${id}`], { container: { runtime: 'podman', id } }],
  [
    'a monitor of podman is in no container',
    [`/machine.slice/libpod-conmon-${id}.scope`],
    { systemdUnit: `libpod-conmon-${id}.scope` },
  ],
  [
    'containerd in kubepods, systemd driver',
    [
      `/kubepods.slice/kubepods-burstable.slice/kubepods-burstable-pod${under}.slice/cri-containerd-${id}.scope`,
    ],
    { container: { runtime: 'containerd', id }, podUid: uid },
  ],
  [
    'a guaranteed pod',
    [`/kubepods.slice/kubepods-pod${under}.slice/crio-${id}.scope`],
    { container: { runtime: 'cri-o', id }, podUid: uid },
  ],
  [
    'kubepods, cgroupfs driver',
    [`/kubepods/besteffort/pod${uid}/${id}`],
    { container: { runtime: null, id }, podUid: uid },
  ],
  [
    'CRI-O, cgroupfs driver',
    [`/kubepods/pod${uid}/crio-${id}`],
    { container: { runtime: 'cri-o', id }, podUid: uid },
  ],
  [
    'containerd that was not told of systemd',
    [`/system.slice/containerd.service/kubepods-burstable-pod${under}.slice:cri-containerd:${id}`],
    { container: { runtime: 'containerd', id }, podUid: uid },
  ],
  [
    'a kubelet of its own root, in kind',
    [
      `/docker/${other}/kubelet.slice/kubelet-kubepods.slice/kubelet-kubepods-pod${under}.slice/cri-containerd-${id}.scope`,
    ],
    { container: { runtime: 'containerd', id }, podUid: uid },
  ],
  [
    'a static pod',
    [`/kubepods/burstable/pod${uid.replaceAll('-', '')}/${id}`],
    { container: { runtime: null, id }, podUid: uid.replaceAll('-', '') },
  ],
  ['nerdctl', [`/system.slice/nerdctl-${id}.scope`], { container: { runtime: 'containerd', id } }],
  ['LXC', ['/lxc.payload.train-3/init.scope'], { container: { runtime: 'lxc', id: 'train-3' } }],
  ['LXC before 4', ['/lxc/train-3'], { container: { runtime: 'lxc', id: 'train-3' } }],
  ['ECS', [`/ecs/0b5a2b6f/${id}`], { container: { runtime: null, id } }],
  [
    'Slurm, v2',
    ['/system.slice/slurmstepd.scope/job_71/step_0/user/task_0'],
    { slurm: { jobId: '71', stepId: '0' } },
  ],
  [
    'Slurm, several daemons on a node',
    ['/system.slice/node3_slurmstepd.scope/job_71/step_batch/user/task_special'],
    { slurm: { jobId: '71', stepId: 'batch' } },
  ],
  [
    'Slurm, v1',
    ['/', '/slurm/uid_1000/job_71/step_extern', '/system.slice/slurmd.service'],
    { slurm: { jobId: '71', stepId: 'extern' } },
  ],
  ['Slurm, a job without a step', ['/slurm_node3/uid_1000/job_71'], { slurm: { jobId: '71', stepId: null } }],
  [
    'docker inside of a Slurm job',
    [`/slurm/uid_0/job_71/step_0/docker/${id}`],
    { slurm: { jobId: '71', stepId: '0' }, container: docker },
  ],
  ['a service', ['/system.slice/jupyterhub.service'], { systemdUnit: 'jupyterhub.service' }],
  [
    "a user's service",
    ['/user.slice/user-1000.slice/user@1000.service/app.slice/jupyter.service'],
    { systemdUnit: 'jupyter.service' },
  ],
  ['a session', ['/user.slice/user-1000.slice/session-3.scope'], { systemdUnit: 'session-3.scope' }],
  [
    'a unit with odd bytes',
    ['/system.slice/system-train.slice/train@a\\x2db.service'],
    { systemdUnit: 'train@a-b.service' },
  ],
  ['a job_ outside of Slurm is none', ['/system.slice/job_71/x.service'], { systemdUnit: 'x.service' }],
  ['the root', ['/'], {}],
  ['nothing', [], {}],
];

describe('control groups', () => {
  it.each(shapes)('%s', (_name, paths, origin) => {
    expect(originOfGroups(paths)).toEqual({ ...nothing, ...origin });
  });

  it('v1 has a path per controller, and any of them may tell', () => {
    expect(originOfGroups(['/user.slice/user-0.slice/session-1.scope', `/docker/${id}`])).toEqual({
      ...nothing,
      container: docker,
    });
  });

  it('never throws, and names only what stands there', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('kubepods', `pod${uid}`, id, `docker-${id}.scope`, 'job_1', 'slurm', 'lxc', '..', ''),
    );
    fc.assert(
      fc.property(
        fc.array(
          fc.array(part).map((parts) => parts.join('/')),
          { maxLength: 12 },
        ),
        (paths) => {
          const { container, podUid, slurm } = originOfGroups(paths);
          const text = paths.join('\n').replaceAll('_', '-');
          if (container) expect(text).toContain(container.id.replaceAll('_', '-'));
          if (podUid) expect(text).toContain(podUid);
          if (slurm) expect(text).toContain(`job-${slurm.jobId}`);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('takes time in proportion to the length of a path', () => {
    const long = `/${'a-pod'.repeat(20_000)}/${'0'.repeat(50_000)}`;
    expect(originOfGroups([long])).toEqual(nothing);
  });
});
