using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ServiceTeams.Events.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "events_DutyRosters",
                columns: table => new
                {
                    MemberId = table.Column<long>(type: "INTEGER", nullable: false),
                    Changes = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_events_DutyRosters", x => x.MemberId);
                });

            migrationBuilder.CreateTable(
                name: "events_ImportedRows",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Book = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false, collation: "NOCASE"),
                    Number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false, collation: "BINARY"),
                    ContentHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false, collation: "NOCASE"),
                    ResultId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_events_ImportedRows", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "events_MajorEvents",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Level = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    DetachmentId = table.Column<long>(type: "INTEGER", nullable: false),
                    PreparationStartsAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    PreparationEndsAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AssuranceStartsAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AssuranceEndsAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    PreparationStartsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PreparationEndsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AssuranceStartsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AssuranceEndsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    FinishedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CancelledAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CancellationReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true, collation: "NOCASE"),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LastStepAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_events_MajorEvents", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "events_Outbox",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false, collation: "NOCASE"),
                    Body = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    HappenedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_events_Outbox", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "events_Requests",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Actor = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "BINARY"),
                    RequestId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ContentHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false, collation: "NOCASE"),
                    ResultId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_events_Requests", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "events_MajorEventSteps",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    NotedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    MajorEventId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_events_MajorEventSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_events_MajorEventSteps_events_MajorEvents_MajorEventId",
                        column: x => x.MajorEventId,
                        principalTable: "events_MajorEvents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "events_ProtectedSites",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MajorEventId = table.Column<long>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    CommunityId = table.Column<long>(type: "INTEGER", nullable: false),
                    CustomerId = table.Column<long>(type: "INTEGER", nullable: true),
                    Address = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "NOCASE"),
                    WithdrawnAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    WithdrawalReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true, collation: "NOCASE"),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_events_ProtectedSites", x => x.Id);
                    table.ForeignKey(
                        name: "FK_events_ProtectedSites_events_MajorEvents_MajorEventId",
                        column: x => x.MajorEventId,
                        principalTable: "events_MajorEvents",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "events_DutyShifts",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MajorEventId = table.Column<long>(type: "INTEGER", nullable: false),
                    ProtectedSiteId = table.Column<long>(type: "INTEGER", nullable: true),
                    MemberId = table.Column<long>(type: "INTEGER", nullable: false),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    StartsAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndsAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    StartsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DutyMinutes = table.Column<int>(type: "INTEGER", nullable: false),
                    CancellationReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true, collation: "NOCASE"),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_events_DutyShifts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_events_DutyShifts_events_MajorEvents_MajorEventId",
                        column: x => x.MajorEventId,
                        principalTable: "events_MajorEvents",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_events_DutyShifts_events_ProtectedSites_ProtectedSiteId",
                        column: x => x.ProtectedSiteId,
                        principalTable: "events_ProtectedSites",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "events_Incidents",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MajorEventId = table.Column<long>(type: "INTEGER", nullable: false),
                    ProtectedSiteId = table.Column<long>(type: "INTEGER", nullable: false),
                    Severity = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    Description = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false, collation: "NOCASE"),
                    HappenedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    HappenedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ResolvedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ResolvedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "NOCASE"),
                    ResolutionMinutes = table.Column<int>(type: "INTEGER", nullable: true),
                    Resolution = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true, collation: "NOCASE"),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_events_Incidents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_events_Incidents_events_MajorEvents_MajorEventId",
                        column: x => x.MajorEventId,
                        principalTable: "events_MajorEvents",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_events_Incidents_events_ProtectedSites_ProtectedSiteId",
                        column: x => x.ProtectedSiteId,
                        principalTable: "events_ProtectedSites",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "events_SupplyTasks",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MajorEventId = table.Column<long>(type: "INTEGER", nullable: false),
                    ProtectedSiteId = table.Column<long>(type: "INTEGER", nullable: false),
                    CommunityId = table.Column<long>(type: "INTEGER", nullable: false),
                    CustomerId = table.Column<long>(type: "INTEGER", nullable: true),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    Instructions = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true, collation: "NOCASE"),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AssigneeId = table.Column<long>(type: "INTEGER", nullable: true),
                    OpenDefects = table.Column<int>(type: "INTEGER", nullable: false),
                    DoneAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DoneOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Findings = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true, collation: "NOCASE"),
                    WorkMinutes = table.Column<int>(type: "INTEGER", nullable: true),
                    CancelledAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CancellationReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true, collation: "NOCASE"),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LastStepAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_events_SupplyTasks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_events_SupplyTasks_events_MajorEvents_MajorEventId",
                        column: x => x.MajorEventId,
                        principalTable: "events_MajorEvents",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_events_SupplyTasks_events_ProtectedSites_ProtectedSiteId",
                        column: x => x.ProtectedSiteId,
                        principalTable: "events_ProtectedSites",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "events_IncidentSteps",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    NotedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    IncidentId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_events_IncidentSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_events_IncidentSteps_events_Incidents_IncidentId",
                        column: x => x.IncidentId,
                        principalTable: "events_Incidents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "events_Defects",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SupplyTaskId = table.Column<long>(type: "INTEGER", nullable: false),
                    ProtectedSiteId = table.Column<long>(type: "INTEGER", nullable: false),
                    MajorEventId = table.Column<long>(type: "INTEGER", nullable: false),
                    Severity = table.Column<int>(type: "INTEGER", nullable: false),
                    Description = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false, collation: "NOCASE"),
                    Blocking = table.Column<bool>(type: "INTEGER", nullable: false),
                    FoundAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    FoundOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    FoundBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    FixedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    FixedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "NOCASE"),
                    Remedy = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true, collation: "NOCASE"),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_events_Defects", x => x.Id);
                    table.ForeignKey(
                        name: "FK_events_Defects_events_SupplyTasks_SupplyTaskId",
                        column: x => x.SupplyTaskId,
                        principalTable: "events_SupplyTasks",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "events_SupplyTaskSteps",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    NotedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SupplyTaskId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_events_SupplyTaskSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_events_SupplyTaskSteps_events_SupplyTasks_SupplyTaskId",
                        column: x => x.SupplyTaskId,
                        principalTable: "events_SupplyTasks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_events_Defects_MajorEventId",
                table: "events_Defects",
                column: "MajorEventId");

            migrationBuilder.CreateIndex(
                name: "IX_events_Defects_ProtectedSiteId_FixedAt",
                table: "events_Defects",
                columns: new[] { "ProtectedSiteId", "FixedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_events_Defects_SupplyTaskId",
                table: "events_Defects",
                column: "SupplyTaskId");

            migrationBuilder.CreateIndex(
                name: "IX_events_DutyShifts_MajorEventId_StartsAt",
                table: "events_DutyShifts",
                columns: new[] { "MajorEventId", "StartsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_events_DutyShifts_MemberId_StartsAt",
                table: "events_DutyShifts",
                columns: new[] { "MemberId", "StartsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_events_DutyShifts_ProtectedSiteId_StartsAt",
                table: "events_DutyShifts",
                columns: new[] { "ProtectedSiteId", "StartsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_events_ImportedRows_Book_Number",
                table: "events_ImportedRows",
                columns: new[] { "Book", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_events_IncidentSteps_IncidentId",
                table: "events_IncidentSteps",
                column: "IncidentId");

            migrationBuilder.CreateIndex(
                name: "IX_events_Incidents_MajorEventId_HappenedAt",
                table: "events_Incidents",
                columns: new[] { "MajorEventId", "HappenedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_events_Incidents_ProtectedSiteId_Status",
                table: "events_Incidents",
                columns: new[] { "ProtectedSiteId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_events_MajorEventSteps_MajorEventId",
                table: "events_MajorEventSteps",
                column: "MajorEventId");

            migrationBuilder.CreateIndex(
                name: "IX_events_MajorEvents_AssuranceStartsAt_AssuranceEndsAt",
                table: "events_MajorEvents",
                columns: new[] { "AssuranceStartsAt", "AssuranceEndsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_events_MajorEvents_DetachmentId_AssuranceStartsAt",
                table: "events_MajorEvents",
                columns: new[] { "DetachmentId", "AssuranceStartsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_events_Outbox_Key",
                table: "events_Outbox",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ProtectedSites_CustomerOncePerEvent",
                table: "events_ProtectedSites",
                columns: new[] { "MajorEventId", "CustomerId" },
                unique: true,
                filter: "[CustomerId] IS NOT NULL AND [WithdrawnAt] IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_events_ProtectedSites_CommunityId",
                table: "events_ProtectedSites",
                column: "CommunityId");

            migrationBuilder.CreateIndex(
                name: "IX_events_ProtectedSites_CustomerId",
                table: "events_ProtectedSites",
                column: "CustomerId");

            migrationBuilder.CreateIndex(
                name: "IX_events_Requests_Actor_RequestId",
                table: "events_Requests",
                columns: new[] { "Actor", "RequestId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_events_SupplyTaskSteps_SupplyTaskId",
                table: "events_SupplyTaskSteps",
                column: "SupplyTaskId");

            migrationBuilder.CreateIndex(
                name: "IX_events_SupplyTasks_AssigneeId_DueOn",
                table: "events_SupplyTasks",
                columns: new[] { "AssigneeId", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_events_SupplyTasks_CustomerId_DoneAt",
                table: "events_SupplyTasks",
                columns: new[] { "CustomerId", "DoneAt" });

            migrationBuilder.CreateIndex(
                name: "IX_events_SupplyTasks_MajorEventId_Status",
                table: "events_SupplyTasks",
                columns: new[] { "MajorEventId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_events_SupplyTasks_ProtectedSiteId_Status",
                table: "events_SupplyTasks",
                columns: new[] { "ProtectedSiteId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_events_SupplyTasks_Status_DueOn",
                table: "events_SupplyTasks",
                columns: new[] { "Status", "DueOn" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "events_Defects");

            migrationBuilder.DropTable(
                name: "events_DutyRosters");

            migrationBuilder.DropTable(
                name: "events_DutyShifts");

            migrationBuilder.DropTable(
                name: "events_ImportedRows");

            migrationBuilder.DropTable(
                name: "events_IncidentSteps");

            migrationBuilder.DropTable(
                name: "events_MajorEventSteps");

            migrationBuilder.DropTable(
                name: "events_Outbox");

            migrationBuilder.DropTable(
                name: "events_Requests");

            migrationBuilder.DropTable(
                name: "events_SupplyTaskSteps");

            migrationBuilder.DropTable(
                name: "events_Incidents");

            migrationBuilder.DropTable(
                name: "events_SupplyTasks");

            migrationBuilder.DropTable(
                name: "events_ProtectedSites");

            migrationBuilder.DropTable(
                name: "events_MajorEvents");
        }
    }
}
