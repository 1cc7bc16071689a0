// SPDX-License-Identifier: Apache-2.0
package example.harbour;

import dev.bulletin.core.Bulletin;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;

record Mailing(@NotNull @Email String to, @NotNull @Valid Bulletin bulletin) {}
