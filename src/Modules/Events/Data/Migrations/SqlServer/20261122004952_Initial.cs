using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ServiceTeams.Events.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "events");

            migrationBuilder.CreateTable(
                name: "DutyRosters",
                schema: "events",
                columns: table => new
                {
                    MemberId = table.Column<long>(type: "bigint", nullable: false),
                    Changes = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DutyRosters", x => x.MemberId);
                });

            migrationBuilder.CreateTable(
                name: "ImportedRows",
                schema: "events",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Book = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    Number = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ContentHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    ResultId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportedRows", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "MajorEvents",
                schema: "events",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Level = table.Column<int>(type: "int", nullable: false),
                    Status = table.Column<int>(type: "int", nullable: false),
                    DetachmentId = table.Column<long>(type: "bigint", nullable: false),
                    PreparationStartsAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    PreparationEndsAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    AssuranceStartsAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    AssuranceEndsAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    PreparationStartsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    PreparationEndsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    AssuranceStartsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    AssuranceEndsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    FinishedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    CancelledAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    CancellationReason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    ChangedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    LastStepAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MajorEvents", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Outbox",
                schema: "events",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    Body = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    HappenedAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Outbox", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Requests",
                schema: "events",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Actor = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    RequestId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ContentHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    ResultId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Requests", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "MajorEventSteps",
                schema: "events",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Status = table.Column<int>(type: "int", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    By = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    NotedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    MajorEventId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MajorEventSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MajorEventSteps_MajorEvents_MajorEventId",
                        column: x => x.MajorEventId,
                        principalSchema: "events",
                        principalTable: "MajorEvents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProtectedSites",
                schema: "events",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    MajorEventId = table.Column<long>(type: "bigint", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    CommunityId = table.Column<long>(type: "bigint", nullable: false),
                    CustomerId = table.Column<long>(type: "bigint", nullable: true),
                    Address = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    WithdrawnAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    WithdrawalReason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    ChangedAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProtectedSites", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProtectedSites_MajorEvents_MajorEventId",
                        column: x => x.MajorEventId,
                        principalSchema: "events",
                        principalTable: "MajorEvents",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "DutyShifts",
                schema: "events",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    MajorEventId = table.Column<long>(type: "bigint", nullable: false),
                    ProtectedSiteId = table.Column<long>(type: "bigint", nullable: true),
                    MemberId = table.Column<long>(type: "bigint", nullable: false),
                    Status = table.Column<int>(type: "int", nullable: false),
                    StartsAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    EndsAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    StartsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DutyMinutes = table.Column<int>(type: "int", nullable: false),
                    CancellationReason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    ChangedAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DutyShifts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DutyShifts_MajorEvents_MajorEventId",
                        column: x => x.MajorEventId,
                        principalSchema: "events",
                        principalTable: "MajorEvents",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_DutyShifts_ProtectedSites_ProtectedSiteId",
                        column: x => x.ProtectedSiteId,
                        principalSchema: "events",
                        principalTable: "ProtectedSites",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Incidents",
                schema: "events",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    MajorEventId = table.Column<long>(type: "bigint", nullable: false),
                    ProtectedSiteId = table.Column<long>(type: "bigint", nullable: false),
                    Severity = table.Column<int>(type: "int", nullable: false),
                    Status = table.Column<int>(type: "int", nullable: false),
                    Description = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    HappenedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    HappenedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ResolvedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ResolvedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    ResolutionMinutes = table.Column<int>(type: "int", nullable: true),
                    Resolution = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Incidents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Incidents_MajorEvents_MajorEventId",
                        column: x => x.MajorEventId,
                        principalSchema: "events",
                        principalTable: "MajorEvents",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Incidents_ProtectedSites_ProtectedSiteId",
                        column: x => x.ProtectedSiteId,
                        principalSchema: "events",
                        principalTable: "ProtectedSites",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "SupplyTasks",
                schema: "events",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    MajorEventId = table.Column<long>(type: "bigint", nullable: false),
                    ProtectedSiteId = table.Column<long>(type: "bigint", nullable: false),
                    CommunityId = table.Column<long>(type: "bigint", nullable: false),
                    CustomerId = table.Column<long>(type: "bigint", nullable: true),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Status = table.Column<int>(type: "int", nullable: false),
                    Instructions = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    AssigneeId = table.Column<long>(type: "bigint", nullable: true),
                    OpenDefects = table.Column<int>(type: "int", nullable: false),
                    DoneAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DoneOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Findings = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    WorkMinutes = table.Column<int>(type: "int", nullable: true),
                    CancelledAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    CancellationReason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    ChangedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    LastStepAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupplyTasks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SupplyTasks_MajorEvents_MajorEventId",
                        column: x => x.MajorEventId,
                        principalSchema: "events",
                        principalTable: "MajorEvents",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_SupplyTasks_ProtectedSites_ProtectedSiteId",
                        column: x => x.ProtectedSiteId,
                        principalSchema: "events",
                        principalTable: "ProtectedSites",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "IncidentSteps",
                schema: "events",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Status = table.Column<int>(type: "int", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    By = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    NotedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    IncidentId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IncidentSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_IncidentSteps_Incidents_IncidentId",
                        column: x => x.IncidentId,
                        principalSchema: "events",
                        principalTable: "Incidents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Defects",
                schema: "events",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    SupplyTaskId = table.Column<long>(type: "bigint", nullable: false),
                    ProtectedSiteId = table.Column<long>(type: "bigint", nullable: false),
                    MajorEventId = table.Column<long>(type: "bigint", nullable: false),
                    Severity = table.Column<int>(type: "int", nullable: false),
                    Description = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    Blocking = table.Column<bool>(type: "bit", nullable: false),
                    FoundAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    FoundOn = table.Column<DateOnly>(type: "date", nullable: false),
                    FoundBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    FixedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    FixedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    Remedy = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Defects", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Defects_SupplyTasks_SupplyTaskId",
                        column: x => x.SupplyTaskId,
                        principalSchema: "events",
                        principalTable: "SupplyTasks",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "SupplyTaskSteps",
                schema: "events",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Status = table.Column<int>(type: "int", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    By = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    NotedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SupplyTaskId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupplyTaskSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SupplyTaskSteps_SupplyTasks_SupplyTaskId",
                        column: x => x.SupplyTaskId,
                        principalSchema: "events",
                        principalTable: "SupplyTasks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Defects_MajorEventId",
                schema: "events",
                table: "Defects",
                column: "MajorEventId");

            migrationBuilder.CreateIndex(
                name: "IX_Defects_ProtectedSiteId_FixedAt",
                schema: "events",
                table: "Defects",
                columns: new[] { "ProtectedSiteId", "FixedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Defects_SupplyTaskId",
                schema: "events",
                table: "Defects",
                column: "SupplyTaskId");

            migrationBuilder.CreateIndex(
                name: "IX_DutyShifts_MajorEventId_StartsAt",
                schema: "events",
                table: "DutyShifts",
                columns: new[] { "MajorEventId", "StartsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_DutyShifts_MemberId_StartsAt",
                schema: "events",
                table: "DutyShifts",
                columns: new[] { "MemberId", "StartsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_DutyShifts_ProtectedSiteId_StartsAt",
                schema: "events",
                table: "DutyShifts",
                columns: new[] { "ProtectedSiteId", "StartsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ImportedRows_Book_Number",
                schema: "events",
                table: "ImportedRows",
                columns: new[] { "Book", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_IncidentSteps_IncidentId",
                schema: "events",
                table: "IncidentSteps",
                column: "IncidentId");

            migrationBuilder.CreateIndex(
                name: "IX_Incidents_MajorEventId_HappenedAt",
                schema: "events",
                table: "Incidents",
                columns: new[] { "MajorEventId", "HappenedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Incidents_ProtectedSiteId_Status",
                schema: "events",
                table: "Incidents",
                columns: new[] { "ProtectedSiteId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_MajorEventSteps_MajorEventId",
                schema: "events",
                table: "MajorEventSteps",
                column: "MajorEventId");

            migrationBuilder.CreateIndex(
                name: "IX_MajorEvents_AssuranceStartsAt_AssuranceEndsAt",
                schema: "events",
                table: "MajorEvents",
                columns: new[] { "AssuranceStartsAt", "AssuranceEndsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_MajorEvents_DetachmentId_AssuranceStartsAt",
                schema: "events",
                table: "MajorEvents",
                columns: new[] { "DetachmentId", "AssuranceStartsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_Key",
                schema: "events",
                table: "Outbox",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ProtectedSites_CommunityId",
                schema: "events",
                table: "ProtectedSites",
                column: "CommunityId");

            migrationBuilder.CreateIndex(
                name: "IX_ProtectedSites_CustomerId",
                schema: "events",
                table: "ProtectedSites",
                column: "CustomerId");

            migrationBuilder.CreateIndex(
                name: "IX_ProtectedSites_CustomerOncePerEvent",
                schema: "events",
                table: "ProtectedSites",
                columns: new[] { "MajorEventId", "CustomerId" },
                unique: true,
                filter: "[CustomerId] IS NOT NULL AND [WithdrawnAt] IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Requests_Actor_RequestId",
                schema: "events",
                table: "Requests",
                columns: new[] { "Actor", "RequestId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SupplyTaskSteps_SupplyTaskId",
                schema: "events",
                table: "SupplyTaskSteps",
                column: "SupplyTaskId");

            migrationBuilder.CreateIndex(
                name: "IX_SupplyTasks_AssigneeId_DueOn",
                schema: "events",
                table: "SupplyTasks",
                columns: new[] { "AssigneeId", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_SupplyTasks_CustomerId_DoneAt",
                schema: "events",
                table: "SupplyTasks",
                columns: new[] { "CustomerId", "DoneAt" });

            migrationBuilder.CreateIndex(
                name: "IX_SupplyTasks_MajorEventId_Status",
                schema: "events",
                table: "SupplyTasks",
                columns: new[] { "MajorEventId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_SupplyTasks_ProtectedSiteId_Status",
                schema: "events",
                table: "SupplyTasks",
                columns: new[] { "ProtectedSiteId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_SupplyTasks_Status_DueOn",
                schema: "events",
                table: "SupplyTasks",
                columns: new[] { "Status", "DueOn" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Defects",
                schema: "events");

            migrationBuilder.DropTable(
                name: "DutyRosters",
                schema: "events");

            migrationBuilder.DropTable(
                name: "DutyShifts",
                schema: "events");

            migrationBuilder.DropTable(
                name: "ImportedRows",
                schema: "events");

            migrationBuilder.DropTable(
                name: "IncidentSteps",
                schema: "events");

            migrationBuilder.DropTable(
                name: "MajorEventSteps",
                schema: "events");

            migrationBuilder.DropTable(
                name: "Outbox",
                schema: "events");

            migrationBuilder.DropTable(
                name: "Requests",
                schema: "events");

            migrationBuilder.DropTable(
                name: "SupplyTaskSteps",
                schema: "events");

            migrationBuilder.DropTable(
                name: "Incidents",
                schema: "events");

            migrationBuilder.DropTable(
                name: "SupplyTasks",
                schema: "events");

            migrationBuilder.DropTable(
                name: "ProtectedSites",
                schema: "events");

            migrationBuilder.DropTable(
                name: "MajorEvents",
                schema: "events");
        }
    }
}
