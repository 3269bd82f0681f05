/**
 * What batch systems are told so that they run a plan: {@link dev.touchstone.deploy.SlurmScript} (read it first) and
 * {@link dev.touchstone.deploy.KubernetesJob} are functions from a plan to text; {@link dev.touchstone.deploy.Sbatch}
 * starts such a script.
 *
 * <p>Depends on nothing; only {@code cli} depends on it.
 */
@NullMarked
package dev.touchstone.deploy;

import org.jspecify.annotations.NullMarked;
