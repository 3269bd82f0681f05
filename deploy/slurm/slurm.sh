#!/bin/sh
# Gives the plan in /srv/cs577/plan to Slurm: 8 parts, and a job that joins them in /srv/cs577/reports.
#
#   sh slurm.sh        all parts; what has been graded already is kept
#   sh slurm.sh 3,5    these parts
#
# SBATCH_ACCOUNT, SBATCH_PARTITION, SBATCH_TIMELIMIT and the like tell sbatch what the site wants to know.
set -eu
command -v sbatch >/dev/null || {
    echo 'there is no sbatch on the PATH; start this on a machine that gives jobs to Slurm' >&2
    exit 2
}
cd /srv/cs577/plan
mkdir -p logs
parts=$(sbatch --parsable --array="${1:-0-7}" <<'PART'
#!/bin/sh
#SBATCH --job-name=touchstone-plan
#SBATCH --output=logs/part-%a.log --open-mode=append
#SBATCH --nodes=1 --ntasks=1 --cpus-per-task=2 --mem=3072M --time=01:00:00
#SBATCH --requeue
export JDK_JAVA_OPTIONS=-Xmx1024m
exec /opt/touchstone/bin/touchstone grade --plan=/srv/cs577/plan --shard=auto --jobs=2 --quiet
PART
)
parts=${parts%%;*}
merge=$(sbatch --parsable --dependency=afterany:"$parts" <<'MERGE'
#!/bin/sh
#SBATCH --job-name=touchstone-plan-merge
#SBATCH --output=logs/merge.log --open-mode=append
#SBATCH --nodes=1 --ntasks=1 --cpus-per-task=1 --mem=2048M --time=01:00:00
#SBATCH --requeue
export JDK_JAVA_OPTIONS=-Xmx1024m
exec /opt/touchstone/bin/touchstone merge /srv/cs577/plan --out=/srv/cs577/reports
MERGE
)
echo "parts: job $parts, merge: job ${merge%%;*}"
